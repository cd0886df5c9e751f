/** In which order diagnostics are shown. */

import { expect, it } from 'vitest';
import { compareDiagnostics, type Diagnostic } from './diagnostic.ts';

const at = (rule: string, file: string, line: number) =>
  ({ rule, file, line, column: 1, found: '' }) as Diagnostic;

it('is by file and place, with the reviews last', () => {
  const sorted = [at('b/x', 'b', 2), at('review/x', 'a', 1), at('a/x', 'b', 1), at('c/x', 'a', 9)];
  sorted.sort(compareDiagnostics);
  expect(sorted.map(({ rule }) => rule)).toEqual(['c/x', 'a/x', 'b/x', 'review/x']);
});
