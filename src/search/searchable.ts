/** The entries of the index, made ready to be searched. */

import { indexOf, wordsIn, type Findable, type Index } from './match.ts';
import { categories } from '../site.ts';
import type { Entry } from './entry.ts';
import { bigWords } from './small-words.ts';
import { lexiconOf, phraseKey, type Lexicon } from './lexicon.ts';

/** What search looks through. */
export interface Searchable {
  readonly index: Index<Entry>;
  readonly lexicon: Lexicon;
  /** The keys of what each entry is called: its title, and what it has on the screen. */
  readonly keys: ReadonlyMap<Entry, readonly string[]>;
  /** What each entry has on the screen. */
  readonly labels: ReadonlyMap<Entry, readonly string[]>;
}

/**
 * @param words labels and rare words of each entry; empty until they are there
 * @param terms groups of phrases that mean the same
 */
export function searchableFrom(
  entries: readonly Entry[],
  words: readonly string[],
  terms: readonly string[],
): Searchable {
  const providers = new Set(
    entries.flatMap(({ home }) =>
      home.provider === undefined ? [] : wordsIn(home.names[0] ?? ''),
    ),
  );
  const index = indexOf(entries.map((entry, at) => findable(entry, words[at] ?? '', providers)));
  const labels = new Map(
    entries.map((entry, at) => [entry, (words[at] ?? '').split('|').slice(0, -1)]),
  );
  const keys = new Map(
    entries.map((entry) => [
      entry,
      [entry.title, ...(labels.get(entry) ?? [])].map((text) => phraseKey(bigWords(wordsIn(text)))),
    ]),
  );
  return { index, lexicon: lexiconOf(index, terms), keys, labels };
}

/** What people call what a guide sets up, besides its label. */
const CALLED = { sso: 'sso sign-in login', scim: 'scim' };

/** @param providers the words of the names of all providers: another's name in an alias is none of this one's */
function findable(entry: Entry, words: string, providers: ReadonlySet<string>): Findable<Entry> {
  const { kind, title, code, home } = entry;
  const [name = '', ...others] = home.names;
  const own = new Set(wordsIn(name));
  const names = [
    name,
    ...others.flatMap(wordsIn).filter((word) => own.has(word) || !providers.has(word)),
    home.category ? `${CALLED[home.category]} ${categories[home.category].label}` : '',
  ];
  const digits = /^[a-z]+(\d{4,})$/i.exec(code ?? '')?.[1] ?? '';
  const id = idOf(entry);
  const parts = words.split('|');
  const [labels, rare] = [parts.slice(0, -1), parts.slice(-1)];
  return {
    item: entry,
    names: [title],
    fields:
      kind === 'guide' || kind === 'page'
        ? [[title, ...names, code ?? ''], labels, rare]
        : [[title, id, digits], labels, rare, [home.title, ...names]],
  };
}

/** What is behind `#`: it says in words what a problem without message is. */
export function idOf({ path }: Entry): string {
  return path.split('#')[1] ?? '';
}
