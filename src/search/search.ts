/** Searches the index: tells secrets and codes from words, and groups what it finds under its guides. */

import { wordsIn } from './match.ts';
import type { Ranked } from './rank.ts';
import { findCodes } from './codes.ts';
import { groupsOf, type Entry, type Group } from './entry.ts';
import { rankMenus } from './menu.ts';
import { isPasted, rankPasted, withoutAddresses } from './pasted.ts';
import type { Query } from './query.ts';
import { rankEntries } from './rank-entries.ts';
import { parseQuery } from './parse-query.ts';
import { SMALL_WORDS } from './small-words.ts';
import { looksLikeSecret } from './secret.ts';
import type { Searchable } from './searchable.ts';

/** What came of a query. */
export interface Outcome {
  readonly kind: 'results' | 'secret' | 'unknown-code';
  readonly groups: readonly Group[];
  /** The words that were searched for instead of those that were typed. */
  readonly corrected?: string | undefined;
  /** The words that matched or that a match begins with. */
  readonly marks: readonly string[];
  /** A code that the index doesn't have, and the words around it. */
  readonly code?: string;
  readonly rest?: string;
}

/** How far behind the best result others may be. */
const LEAST_SHARE = 0.3;

const MOST_RESULTS = 20;
const MOST_IN_GROUP = 4;

/** Searches. */
export function search(searchable: Searchable, query: Query): Outcome {
  const { index, lexicon } = searchable;
  const { text } = query;
  const nothing = { groups: [], marks: [] };
  if (looksLikeSecret(text)) return { kind: 'secret', ...nothing };
  if (wordsIn(text).length === 0) return { kind: 'results', ...nothing };
  const codes = findCodes(text, index.items, lexicon);
  if (codes.unknown !== undefined) {
    return { kind: 'unknown-code', ...nothing, code: codes.unknown, rest: codes.rest ?? '' };
  }
  const said = withoutAddresses(text);
  if (isPasted(text) || codes.entries.length > 0) {
    const ranked = rankPasted(index.items, said, codes.entries);
    if (ranked.length > 0) {
      return { kind: 'results', groups: groupsFrom(ranked, query), marks: codes.found };
    }
  }
  const read = parseQuery(said, lexicon, query.isLiteral);
  if (read.isForeign && read.providers.size === 0) return { kind: 'results', ...nothing };
  const ways = [...read.wants, ...read.names].flat();
  const marks = [...read.words, ...ways.flatMap(({ words }) => words)].filter(
    (word) => word.length > 2 && !SMALL_WORDS.has(word),
  );
  const menus = rankMenus(text, searchable.keys);
  const ranked = menus.length > 0 ? menus : rankEntries(searchable, read, query.here);
  return { kind: 'results', groups: groupsFrom(ranked, query), corrected: read.corrected, marks };
}

function fits({ home }: Entry, { category, provider }: Query): boolean {
  return [home.category, ''].includes(category) && [home.provider, ''].includes(provider);
}

function groupsFrom(ranked: readonly Ranked<Entry>[], query: Query): Group[] {
  const fitting = ranked.filter(({ item }) => fits(item, query));
  const least = (fitting[0]?.score ?? 0) * LEAST_SHARE;
  const best = fitting.slice(0, MOST_RESULTS).filter(({ score }) => score >= least);
  return groupsOf(best.map(({ item }) => item)).map(({ home, entries }) => ({
    home,
    entries: entries.slice(0, MOST_IN_GROUP),
  }));
}
