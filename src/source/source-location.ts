/** From a count of characters to a line and a column. */

import type { SourceLocation } from './diagnostic.ts';

/**
 * Reports the place of each offset of a text.
 *
 * @returns a function from an offset, counted in UTF-16 units from 0, to line and column from 1
 */
export function locationsIn(text: string): (offset: number) => SourceLocation {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
