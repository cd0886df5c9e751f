/** Headings: their levels in order, each with words of its own. */

import { slugOf } from '../../source/mdx.ts';
import type { Document } from '../../guides/document.ts';
import type { Diagnostic } from '../../source/diagnostic.ts';
import { textOf } from '../../source/mdx-node.ts';
import { diagnosticAt } from '../../source/diagnostic-at.ts';
import type { Rule } from '../rule.ts';

/** A guide has second-level headings only; another page goes down one level at a time. */
export const checkHeadings: Rule = ({ documents }) => documents.flatMap(checkDocument);

function checkDocument(document: Document): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const taken = new Set<string>();
  // The page's title is the first level.
  let last = 1;
  for (const { node, start } of document.body.nodes) {
    if (node.type !== 'heading') continue;
    const title = textOf(node);
    const lowest = document.isGuide ? 2 : Math.min(last + 1, 4);
    if (node.depth < 2 || node.depth > lowest) {
      diagnostics.push(
        diagnosticAt(document, 'headings/level', start, {
          found: `“${title}” on level ${String(node.depth)}`,
          expected: document.isGuide
            ? 'second-level headings only'
            : `level 2 to ${String(lowest)}`,
          help: document.isGuide
            ? 'Write it as a step, or as a bold word at the start of a paragraph.'
            : `Write \`${'#'.repeat(lowest)} ${title}\`. The page’s title is level 1.`,
        }),
      );
    }
    last = node.depth;
    if (title.trim() === '' || /[.:;,!]$/.test(title)) {
      diagnostics.push(
        diagnosticAt(document, 'headings/form', start, {
          found: title.trim() === '' ? 'a heading without words' : `“${title}”`,
          expected: 'a few words without a period or colon at their end',
          help: 'Write what the part is about.',
        }),
      );
    } else if (taken.has(slugOf(title)) && !document.isGuide) {
      diagnostics.push(
        diagnosticAt(document, 'headings/repeated', start, {
          found: `“${title}” a second time`,
          expected: 'a heading that stands once in the page: its words make its address',
          help: 'Word the newer one differently.',
        }),
      );
    }
    taken.add(slugOf(title));
  }
  return diagnostics;
}
