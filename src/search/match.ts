/** Finds by words: each word of the query begins a word of what is found, and the best come first. */

/** Something that can be found. */
export interface Findable<T> {
  readonly item: T;
  /** What it is called: one of these typed whole puts it first. */
  readonly names: readonly string[];
  /** The texts to look in, from those that count most to those that count least. */
  readonly fields: readonly (readonly string[])[];
}

/** What can be found, made ready once so that each key is fast. */
export interface Index<T> {
  readonly items: readonly T[];
  /** The names of each item: words with a space between. */
  readonly names: readonly ReadonlySet<string>[];
  /** Where each word stands: the items that have it, each with the first field that does. */
  readonly places: ReadonlyMap<string, readonly Place[]>;
  /** Every word in its alphabetical order: those that begin alike are neighbors. */
  readonly words: readonly string[];
}

interface Place {
  readonly item: number;
  readonly field: number;
}

/** Better than any field. */
const FIRST = -1000;

/** Makes things ready to be found. */
export function indexOf<T>(findables: readonly Findable<T>[]): Index<T> {
  const places = new Map<string, Place[]>();
  for (const [item, { fields }] of findables.entries()) {
    for (const [field, texts] of fields.entries()) {
      for (const word of texts.flatMap(wordsIn)) {
        const known = places.get(word) ?? [];
        if (known.at(-1)?.item !== item) known.push({ item, field });
        places.set(word, known);
      }
    }
  }
  return {
    items: findables.map(({ item }) => item),
    names: findables.map(({ names }) => new Set(names.map((name) => wordsIn(name).join(' ')))),
    places,
    words: [...places.keys()].sort(),
  };
}

/**
 * The items that have every word of the query, best first; equally good ones stay in their order.
 * A query without words finds all of them.
 *
 * @param query what someone typed or pasted: words, an id, or the whole address of a step
 */
export function findMatches<T>(index: Index<T>, query: string): T[] {
  const words = wordsIn(withoutHost(query));
  const whole = words.join(' ');
  const ranks = index.names.map((own): number => (own.has(whole) ? FIRST : 0));
  for (const start of words) {
    const best = bestFields(index, start);
    for (const item of ranks.keys()) {
      ranks[item] = (ranks[item] ?? 0) + Math.floor(best.get(item) ?? Infinity);
    }
  }
  return index.items
    .map((item, at) => ({ item, rank: ranks[at] ?? Infinity }))
    .filter(({ rank }) => rank < Infinity)
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}

/** The best field of each item that has the word; with a half added where the word is only begun. Another form of it is whole. */
export function bestFields<T>(
  { places, words }: Pick<Index<T>, 'places' | 'words'>,
  start: string,
  isExact = false,
): ReadonlyMap<number, number> {
  const best = new Map<number, number>();
  const add = (word: string, begun: number) => {
    for (const { item, field } of places.get(word) ?? []) {
      if (field + begun < (best.get(item) ?? Infinity)) best.set(item, field + begun);
    }
  };
  add(start, 0);
  const isForm = (word: string) => word === `${start}s` || stemOf(word) === stemOf(start);
  if (!isExact)
    for (const word of wordsFrom(words, start))
      if (word !== start) add(word, isForm(word) ? 0 : 0.5);
  return best;
}

/** The words that begin with a text. */
export function wordsFrom(words: readonly string[], start: string): string[] {
  let low = 0;
  for (let high = words.length; low < high;) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (words[end]?.startsWith(start)) end++;
  return words.slice(low, end);
}

/** What words of one kind begin with: `deactivat` for deactivated and deactivation. */
export function stemOf(word: string): string {
  const stem = word.replace(/(?:ing|ed|es|e|s)$/, '');
  return stem.length > 3 ? stem : word;
}

/** The words of a text without case, accents, apostrophes and everything that stands between words. */
export function wordsIn(text: string): string[] {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/**
 * Of a pasted address, the guide and the id count: no entry has the host, or where on it the site
 * stands. Words around an address that has its `https://` are left out.
 */
function withoutHost(query: string): string {
  const whole = /https?:\/\/[^\s<>"')]+/i.exec(query)?.[0] ?? query.trim();
  const [, path = '', id = ''] = /^([^?#\s]*?)\/?(?:\?[^#\s]*)?(#\S*)?$/.exec(whole) ?? [];
  const guide = /[^/]+\/[^/]+$/.exec(path)?.[0];
  return guide === undefined ? query : guide + id;
}
