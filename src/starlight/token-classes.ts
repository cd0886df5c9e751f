/** Code colors as classes: Shiki writes a style on every token, which a strict policy refuses. */

import type { ShikiTransformer } from 'shiki';

const VARIABLE = /^color:var\(--astro-code-([a-z-]+)\)$/;

/** Turns the styles of Shiki's `css-variables` theme into classes such as `token-keyword`. */
export const tokenClasses: ShikiTransformer = {
  name: 'token-classes',
  preprocess(_code, options) {
    // After half a second Shiki gives up on a line: on a busy machine, other bytes.
    options.tokenizeTimeLimit = 0;
  },
  pre(node) {
    delete node.properties['style'];
    // Long lines wrap, so the block never scrolls: it is no stop for the keyboard.
    delete node.properties['tabindex'];
  },
  span(node) {
    const [, token] = VARIABLE.exec(styleOf(node.properties['style'])) ?? [];
    delete node.properties['style'];
    if (token !== undefined && token !== 'foreground') this.addClassToHast(node, token);
  },
};

function styleOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
