/** The order of diagnostics: what keeps a file from being read comes first, the record of reviews last. */

import { compareDiagnostics, type Diagnostic } from '../source/diagnostic.ts';
import { isCause } from './rules.ts';

const rankOf = ({ rule }: Diagnostic) => (isCause(rule) ? 0 : rule.startsWith('review/') ? 2 : 1);

/** Diagnostics by rank, then by file and place. */
export function sorted(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.toSorted((a, b) => rankOf(a) - rankOf(b) || compareDiagnostics(a, b));
}
