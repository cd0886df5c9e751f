/** What the engine searches in: the names, their words as soon as they are there, and parts when they are wanted. */

import { withBase } from '../site.ts';
import { entriesOfGuide, homeOf, sectionEntries, type Entry } from './entry.ts';
import type { PackedIndex, PackedPart, PackedWords } from './packed-index.ts';
import { searchableFrom, type Searchable } from './searchable.ts';

/** What can be searched, as far as it is there. */
export interface SearchSource {
  readonly index: PackedIndex;
  searchable(): Searchable;
  /** Whether all that is wanted so far is there. */
  isComplete(): boolean;
  /** On a large site, loads what these guides consist of; `/sso/okta/`. */
  want(guides: readonly string[]): void;
}

/**
 * @param names the entries of the index
 * @param changed called when there is more to search in
 */
export function searchSource(
  base: string,
  index: PackedIndex,
  names: readonly Entry[],
  changed: () => void,
): SearchSource {
  const guides = new Map(index.guides.map((guide) => [`/${guide.id}/`, guide]));
  const isDivided = index.guides.some(({ parts }) => parts === undefined);
  const words = new Map<Entry, string>();
  const asked = new Set<string>();
  let entries: readonly Entry[] = names;
  let terms: readonly string[] = [];
  let searchable: Searchable | undefined;
  let pending = 0;

  const load = (path: string, take: (value: unknown) => void): void => {
    pending += 1;
    fetch(withBase(base, path))
      .then((response) => response.json() as Promise<unknown>)
      .then(take)
      // Without it the rest still finds.
      .catch(() => undefined)
      .finally(() => {
        pending -= 1;
        searchable = undefined;
        changed();
      });
  };
  const add = (more: readonly Entry[], own: readonly string[]): void => {
    for (const [at, entry] of more.entries()) words.set(entry, own[at] ?? '');
    entries = [...new Set([...entries, ...more])];
  };

  load('/search/words.json', (value) => {
    const { terms: groups, sections, words: own } = value as PackedWords;
    terms = groups;
    add([...names, ...sectionEntries(sections, names)], own);
  });

  return {
    index,
    searchable: () =>
      (searchable ??= searchableFrom(
        entries,
        entries.map((entry) => words.get(entry) ?? ''),
        terms,
      )),
    isComplete: () => pending === 0,
    want: (paths) => {
      for (const path of isDivided ? paths : []) {
        const guide = guides.get(path);
        if (!guide || asked.has(path)) continue;
        asked.add(path);
        load(`/search/${guide.id}.json`, (value) => {
          const part = value as PackedPart;
          const own = entriesOfGuide(guide, homeOf(guide, index.providers), part);
          const all = [...own, ...sectionEntries({ [path]: part.sections }, own)];
          // The guide itself is in the index already.
          add(all.slice(1), part.words.slice(1));
        });
      }
    },
  };
}
