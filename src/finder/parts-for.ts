/** Of a feed that is divided by guide, the parts that a query is about. */

import { wordsIn } from '../search/match.ts';

/** A guide whose steps are in a file of their own. */
export interface Part {
  readonly path: string;
  /** The guide's title and every name of its provider. */
  readonly names: readonly string[];
}

/** More would make a reader wait. */
const MOST_PARTS = 6;

/**
 * The parts whose names the query has most words of, at most six.
 *
 * @returns an empty list when no word of the query begins a word of any name
 */
export function partsFor(parts: readonly Part[], query: string): Part[] {
  const words = wordsIn(query);
  const ranked = parts.map((part) => {
    const names = part.names.flatMap(wordsIn);
    const hits = words.filter((word) => names.some((name) => name.startsWith(word))).length;
    return { part, hits };
  });
  const most = Math.max(0, ...ranked.map(({ hits }) => hits));
  if (most === 0) return [];
  return ranked
    .filter(({ hits }) => hits === most)
    .slice(0, MOST_PARTS)
    .map(({ part }) => part);
}
