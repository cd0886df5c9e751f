/** The known word that an unknown one was probably meant to be. */

import { closest, distance } from 'fastest-levenshtein';

/** Longer words are compared with none: that takes long, and nobody meant one of ours. */
const LONGEST = 100;

/**
 * The nearest known word, when it is near enough to be meant.
 *
 * @returns the word, or undefined when none differs by at most a third of its letters (and 2 at least)
 */
export function nearestWord(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0 || word.length > LONGEST) return undefined;
  const lower = word.toLowerCase();
  const nearest = closest(lower, [...known]);
  const allowed = Math.max(2, Math.floor(nearest.length / 3));
  return distance(lower, nearest.toLowerCase()) <= allowed ? nearest : undefined;
}

/** ` Did you mean "okta"?` with its space in front, or nothing when no known word is near. */
export function didYouMean(word: string, known: readonly string[]): string {
  const nearest = nearestWord(word, known);
  return nearest === undefined || nearest === word ? '' : ` Did you mean "${nearest}"?`;
}
