/** Takes out of the styles what a page doesn't need at first: it goes to a sheet that nothing waits for. */

import postcss, { type AtRule, type Root } from 'postcss';

/**
 * Moves the last layers of a sheet to one of its own. It comes after the first, and so the order of the
 * layers stays.
 *
 * @returns the new sheet, with a selector for each state whether pages use it or not: all share the file
 */
export function takeLate(sheet: Root): Root {
  const late = postcss.root();
  sheet.walkAtRules('layer', (layer: AtRule) => {
    if (/^(?:icons|late|mode)$/.test(layer.params) && layer.nodes) late.append(layer);
  });
  return late;
}
