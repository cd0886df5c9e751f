/** Ranks by how much of a query something has, and where: for queries of which not every word has to match. */

import { bestFields, type Index } from './match.ts';

/** Part of a query: the ways to say the same, the best of which counts. */
export type Want = readonly Way[];

/** One way to say a part of a query. */
export interface Way {
  readonly words: readonly string[];
  /** From 0 to 1: how surely it is what was meant. */
  readonly worth: number;
  /** Whether nothing but all of its words count; else some of them count a little. */
  readonly isWhole: boolean;
  /** Whether its words have to be whole, not only begun. */
  readonly isExact?: boolean;
}

/** An item with how well it matches. */
export interface Ranked<T> {
  readonly item: T;
  readonly score: number;
  /** From 0 to 1: how much of the query it has; rare parts weigh more. */
  readonly cover: number;
}

interface Match {
  readonly score: number;
  /** From 0 to 1: how much of a way, or of a query, is there, whatever the field. */
  readonly cover: number;
}

/** What a word counts that is only begun. */
const BEGUN = 0.8;

/** What a part that nothing has weighs against the others. */
const UNKNOWN = 1.5;

/**
 * The items that have some of what is wanted, best first; equally good ones stay in their order.
 *
 * @param worths what a match in each field counts
 */
export function rankMatches<T>(
  index: Index<T>,
  wants: readonly Want[],
  worths: readonly number[],
): Ranked<T>[] {
  const totals = new Map<number, Match>();
  let weight = 0;
  for (const want of wants) {
    const found = matchesOf(index, want, worths);
    // What has a part of it only counts as a part.
    const count = [...found.values()].reduce((sum, { cover }) => sum + cover, 0);
    const rarity =
      found.size === 0 ? UNKNOWN : Math.log(1 + index.items.length / Math.max(1, count));
    weight += rarity;
    for (const [item, match] of found) {
      const { score = 0, cover = 0 } = totals.get(item) ?? {};
      totals.set(item, {
        score: score + rarity * match.score,
        cover: cover + rarity * match.cover,
      });
    }
  }
  return [...totals]
    .map(([at, { score, cover }]) => ({
      at,
      cover: cover / weight,
      score: (score * cover) / weight,
    }))
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .flatMap(({ at, ...match }) => {
      const item = index.items[at];
      return item === undefined ? [] : [{ item, ...match }];
    });
}

/** What has part of a query, each by its best way. */
function matchesOf<T>(index: Index<T>, want: Want, worths: readonly number[]): Map<number, Match> {
  const best = new Map<number, Match>();
  for (const { words, worth, isWhole, isExact = false } of want) {
    const found = new Map<number, { score: number; cover: number; words: number }>();
    for (const word of words) {
      for (const [item, field] of bestFields(index, word, isExact)) {
        const { score = 0, cover = 0, words: count = 0 } = found.get(item) ?? {};
        const quality = (worth * (field % 1 === 0 ? 1 : BEGUN)) / words.length;
        found.set(item, {
          score: score + quality * (worths[Math.floor(field)] ?? 0),
          cover: cover + quality,
          words: count + 1,
        });
      }
    }
    for (const [item, match] of found) {
      const share = match.words / words.length;
      if (isWhole && share < 1) continue;
      const score = match.score * share;
      if (score > (best.get(item)?.score ?? 0))
        best.set(item, { score, cover: match.cover * share });
    }
  }
  return best;
}
