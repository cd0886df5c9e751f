/** Results by names alone: what can be shown before the words and what reads a query are there. */

import { findMatches, indexOf, type Index } from './match.ts';
import type { Entry } from './entry.ts';
import type { Group } from './search.ts';

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
  const groups = new Map<string, { home: Entry['home']; entries: Entry[] }>();
  for (const entry of findMatches(index, text).slice(0, MOST)) {
    const group = groups.get(entry.home.path) ?? { home: entry.home, entries: [] };
    group.entries.push(entry);
    groups.set(entry.home.path, group);
  }
  return [...groups.values()];
}
