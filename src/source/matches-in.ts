/** All places of a text where a pattern fits. */

/**
 * Like `matchAll`, which makes a pattern of its own for every text: too slow where nearly none has a match.
 *
 * @param pattern with the flag `g`
 */
export function matchesIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  return text.search(pattern) === -1 ? [] : [...text.matchAll(pattern)];
}
