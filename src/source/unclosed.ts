/** Notes and code blocks without an end: they swallow the rest of the page. */

import type { Placed } from './nodes.ts';
import type { Passage } from './passage.ts';

/** Whether a node is a note or a code block that isn't closed. */
export function isUnclosed({ text }: Passage, { node, start, end }: Placed): boolean {
  if (node.type !== 'containerDirective' && node.type !== 'code') return false;
  const source = text.slice(start, end).trimEnd();
  if (node.type === 'containerDirective') return !/\n[ \t]*:::+$/.test(source);
  const lines = source.split('\n');
  const marks = /^(?:`{3,}|~{3,})/.exec(lines[0] ?? '')?.[0];
  // Without marks it is code by its indentation, which MDX doesn't have.
  return marks !== undefined && (lines.length < 2 || !lines.at(-1)?.trim().startsWith(marks));
}
