/** Puts spaces, sizes of text and radii in place of their names: then no page has to carry the list. */

import type { Plugin } from 'postcss';

const named = /var\((--(?:space|text|radius)-\w+)\)/g;

/**
 * A PostCSS plugin for every style sheet.
 *
 * @param tokens the text of the sheet that gives the names their values, once and for all media
 */
export function withConstants(tokens: string): Plugin {
  const values = new Map(
    [...tokens.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
  return {
    postcssPlugin: 'with-constants',
    Declaration(declaration) {
      declaration.value = declaration.value.replace(
        named,
        (text, name: string) => values.get(name) ?? text,
      );
    },
  };
}
