/** Changes a text at given positions, and leaves every other character as it was. */

import type { Range } from './tags.ts';

/** What stands at a range afterwards. An empty range inserts. */
export interface Edit extends Range {
  readonly text: string;
}

/**
 * The text with all edits made. Positions are those of the text before.
 *
 * @throws {Error} where two edits overlap
 */
export function splice(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < at) throw new Error(`Two edits overlap at ${String(edit.start)}.`);
    parts.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return [...parts, text.slice(at)].join('');
}
