/** Headings: their levels in order, each with words of its own. */

import { slugOf } from '../../guides/outline.ts';
import type { Document } from '../../guides/document.ts';
import type { Finding } from '../../source/diagnostic.ts';
import { textOf } from '../../source/mdx-node.ts';
import { tell } from '../../source/diagnostic-at.ts';
import type { Rule } from './all.ts';

/** A guide has second-level headings only; another page goes down one level at a time. */
export const checkHeadings: Rule = ({ documents }) => documents.flatMap(checkDocument);

function checkDocument(document: Document): Finding[] {
  const findings: Finding[] = [];
  const taken = new Set<string>();
  // The page's title is the first level.
  let last = 1;
  for (const { node, start } of document.body.nodes) {
    if (node.type !== 'heading') continue;
    const title = textOf(node);
    const lowest = document.isGuide ? 2 : Math.min(last + 1, 4);
    if (node.depth < 2 || node.depth > lowest) {
      findings.push(
        tell(document, 'headings/level', start, {
          found: `“${title}” on level ${String(node.depth)}`,
          expected: document.isGuide
            ? 'second-level headings only'
            : `level 2 to ${String(lowest)}`,
          mend: document.isGuide
            ? 'Write it as a step, or as a bold word at the start of a paragraph.'
            : `Write \`${'#'.repeat(lowest)} ${title}\`. The page’s title is level 1.`,
        }),
      );
    }
    last = node.depth;
    if (title.trim() === '' || /[.:;,!]$/.test(title)) {
      findings.push(
        tell(document, 'headings/form', start, {
          found: title.trim() === '' ? 'a heading without words' : `“${title}”`,
          expected: 'a few words without a period or colon at their end',
          mend: 'Write what the part is about.',
        }),
      );
    } else if (taken.has(slugOf(title)) && !document.isGuide) {
      findings.push(
        tell(document, 'headings/repeated', start, {
          found: `“${title}” a second time`,
          expected: 'a heading that stands once in the page: its words make its address',
          mend: 'Word the newer one differently.',
        }),
      );
    }
    taken.add(slugOf(title));
  }
  return findings;
}
