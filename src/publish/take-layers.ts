/** Takes layers out of a sheet, so that they can come later than the rest. */

import postcss, { type AtRule, type Root } from 'postcss';

/**
 * Moves layers of a sheet to one of its own. It comes after the first, and the layers that are taken are
 * the last, so their order stays.
 */
export function takeLayers(sheet: Root, names: readonly string[]): Root {
  const taken = postcss.root();
  sheet.walkAtRules('layer', (layer: AtRule) => {
    if (names.includes(layer.params) && layer.nodes) taken.append(layer);
  });
  return taken;
}
