/** Results by names alone: what can be shown before the words and what reads a query are there. */

import { findMatches, indexOf, type Index } from './match.ts';
import { groupsOf, type Entry, type Group } from './entry.ts';

/** Few: better ones are on their way. */
const MOST = 8;

/** Makes names ready to be searched. */
export function nameIndex(entries: readonly Entry[]): Index<Entry> {
  return indexOf(
    entries.map((item) => {
      const { title, code = '', home } = item;
      return {
        item,
        names: [title, code],
        fields: [
          [title, code],
          [home.title, ...home.names],
        ],
      };
    }),
  );
}

/** The entries whose names have every word, under the pages that they are on. */
export function firstResults(index: Index<Entry>, text: string): Group[] {
  return groupsOf(findMatches(index, text).slice(0, MOST));
}
