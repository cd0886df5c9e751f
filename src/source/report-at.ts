/** Makes what a rule reports from an offset in a file. */

import type { DiagnosticText, Fix, SourceLocation } from './diagnostic.ts';
import type { Report } from './rule.ts';
import type { SourceFile } from './source-file.ts';
import { locationsIn } from './source-location.ts';

/** A file, or a text in one, whose places are known. */
export interface Located {
  readonly file: string;
  readonly locationAt: (offset: number) => SourceLocation;
  /** From a count in the text to one in the file, where the two differ. */
  readonly offsetAt?: (offset: number) => number;
}

/** A report at an offset of a text, with the change that fixes it where there is one. */
export function reportAt(
  { file, locationAt, offsetAt }: Located,
  offset: number,
  words: DiagnosticText,
  fix?: Fix,
): Report {
  const inFile = fix && offsetAt ? moved(fix, offsetAt) : fix;
  return { file, ...locationAt(offset), ...words, ...(inFile && { fix: inFile }) };
}

const known = new WeakMap<SourceFile, Located>();

/** A whole file, for reports at its offsets. */
export function located(file: SourceFile): Located {
  const own = known.get(file) ?? { file: file.path, locationAt: locationsIn(file.text) };
  known.set(file, own);
  return own;
}

/** A report about a file as a whole. */
export function reportOn(file: string, words: DiagnosticText): Report {
  return { file, line: 1, column: 1, ...words };
}

/** A change counted in the file; none where the file has something else between, such as an escape. */
function moved({ start, end, text }: Fix, offsetAt: (offset: number) => number): Fix | undefined {
  const from = offsetAt(start);
  return offsetAt(end) - from === end - start
    ? { start: from, end: offsetAt(end), text }
    : undefined;
}
