/** Makes the changes that diagnostics carry. */

import type { Diagnostic } from './diagnostic.ts';

/**
 * A text with all changes made that don't touch each other; of two that do, the first one is made.
 *
 * @param diagnostics those of this one file; such without a change are left alone
 */
export function withFixes(text: string, diagnostics: readonly Diagnostic[]): string {
  const fixes = diagnostics
    .flatMap(({ fix }) => (fix ? [fix] : []))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  let at = 0;
  let last = -1;
  let result = '';
  for (const { start, end, text: fixed } of fixes) {
    // Two insertions at one place are the same one, reported twice.
    if (start < at || start === last) continue;
    result += text.slice(at, start) + fixed;
    at = end;
    last = start;
  }
  return result + text.slice(at);
}
