/** From a count of characters to a line and a column. */

import { LineCounter } from 'yaml';
import type { SourceLocation } from './diagnostic.ts';

/**
 * Finds the place of each offset of a text.
 *
 * @returns a function from an offset, counted in UTF-16 units from 0, to line and column from 1
 */
export function locationsIn(text: string): (offset: number) => SourceLocation {
  let lines: LineCounter | undefined;
  return (offset) => {
    lines ??= counterOf(text);
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
}

function counterOf(text: string): LineCounter {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    lines.addNewLine(at + 1);
  }
  return lines;
}
