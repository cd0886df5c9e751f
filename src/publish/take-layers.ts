/** Takes layers out of a sheet, so that they can come later than the rest. */

import postcss, { type AtRule, type Root } from 'postcss';

/** Moves layers of a sheet to one of its own, in the order of the names. */
export function takeLayers(sheet: Root, names: readonly string[]): Root {
  const layers = new Map<string, AtRule[]>(names.map((name) => [name, []]));
  sheet.walkAtRules('layer', (layer) => {
    if (layer.nodes) layers.get(layer.params)?.push(layer);
  });
  return postcss.root().append([...layers.values()].flat());
}
