/** Makes a finding from an offset in a file. */

import type { Finding, Fix, Place } from './finding.ts';
import type { RuleId } from './rule-table.ts';

/** What a finding says. */
export type Words = Pick<Finding, 'found' | 'expected' | 'mend'>;

/** A file whose places are known. */
export interface Told {
  readonly file: string;
  readonly placeAt: (offset: number) => Place;
}

/** A finding at an offset of a file, with the change that mends it where there is one. */
export function tell(
  { file, placeAt }: Told,
  rule: RuleId,
  offset: number,
  words: Words,
  fix?: Fix,
): Finding {
  return { rule, file, ...placeAt(offset), ...words, ...(fix && { fix }) };
}
