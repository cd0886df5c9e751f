/** Inline Markdown in data files: bold, code and links. All else is text, as it was typed. */

import { markdownToMdast, type MdastNode } from 'satteri';
import { withBase } from '../site.ts';
import { isAllowedLink } from './allowed-link.ts';
import { childrenOf } from './mdx-node.ts';

/** What is read; so that nothing else is, what a writer types for it stays text. */
const features = { smartPunctuation: false, gfm: false };

/**
 * A sentence's HTML, without a paragraph around it. It holds `<strong>`, `<em>`, `<code>` and `<a>` to
 * where links may lead, see `isAllowedLink`, and nothing else.
 *
 * @param text Markdown of the project's own data files; no reader's text comes near it
 * @param base the base path, added to links from the root
 */
export function inlineHtml(text: string, base: string): string {
  const line = text.trim();
  const blocks = childrenOf(markdownToMdast(line, { features }));
  // More than a paragraph is no inline Markdown: it is shown as it was typed.
  const [only] = blocks;
  if (!only || blocks.length > 1 || only.type !== 'paragraph') return escaped(line);
  return htmlIn(only, line, base);
}

function htmlIn(node: MdastNode, text: string, base: string): string {
  return childrenOf(node)
    .map((child) => htmlOf(child, text, base))
    .join('');
}

function htmlOf(node: MdastNode, text: string, base: string): string {
  switch (node.type) {
    case 'text':
      return escaped(node.value);
    case 'inlineCode':
      return `<code>${escaped(node.value)}</code>`;
    case 'strong':
      return `<strong>${htmlIn(node, text, base)}</strong>`;
    case 'emphasis':
      return `<em>${htmlIn(node, text, base)}</em>`;
    case 'link': {
      const inside = htmlIn(node, text, base);
      if (!isAllowedLink(node.url)) return inside;
      const href = node.url.startsWith('/') ? withBase(base, node.url) : node.url;
      return `<a href="${escaped(href)}">${inside}</a>`;
    }
    default:
      return escaped(text.slice(node.position?.start.offset, node.position?.end.offset));
  }
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
