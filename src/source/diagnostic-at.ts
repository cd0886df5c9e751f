/** Makes a finding from an offset in a file. */

import type { Finding, Fix, Place } from './diagnostic.ts';
import type { RuleId } from '../checks/rule-table.ts';

/** What a finding says. */
export type Words = Pick<Finding, 'found' | 'expected' | 'mend'>;

/** A file, or a text in one, whose places are known. */
export interface Told {
  readonly file: string;
  readonly placeAt: (offset: number) => Place;
  /** From a count in the text to one in the file, where the two differ. */
  readonly offsetAt?: (offset: number) => number;
}

/** A finding at an offset of a text, with the change that mends it where there is one. */
export function tell(
  { file, placeAt, offsetAt }: Told,
  rule: RuleId,
  offset: number,
  words: Words,
  fix?: Fix,
): Finding {
  const inFile = fix && offsetAt ? moved(fix, offsetAt) : fix;
  return { rule, file, ...placeAt(offset), ...words, ...(inFile && { fix: inFile }) };
}

/** A change counted in the file; none where the file has something else between, such as an escape. */
function moved({ start, end, text }: Fix, offsetAt: (offset: number) => number): Fix | undefined {
  const from = offsetAt(start);
  return offsetAt(end) - from === end - start
    ? { start: from, end: offsetAt(end), text }
    : undefined;
}
