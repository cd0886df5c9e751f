/** Inline Markdown in data files: bold, code and links. */

import { markdownToHtml } from 'satteri';
import { basePathLinks } from './base-path-links.ts';

/**
 * A sentence's HTML, without a paragraph around it.
 *
 * @param text Markdown of the project's own data files; no reader's text comes near it
 * @param base the base path, added to links from the root
 */
export function inlineHtml(text: string, base: string): string {
  const { html } = markdownToHtml(text, {
    features: { smartPunctuation: false },
    hastPlugins: [basePathLinks(base)],
  });
  return html
    .trim()
    .replace(/^<p>/, '')
    .replace(/<\/p>$/, '');
}
