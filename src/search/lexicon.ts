/** The words that search knows: those of the index, phrases that mean the same as others, and names. */

import { stemOf, wordsIn, type Index } from './match.ts';
import type { Entry, Home } from './entry.ts';
import { ARTICLES } from './small-words.ts';

/** What a query is read with. */
export interface Lexicon {
  /** Every word of the index, in alphabetical order. */
  readonly words: readonly string[];
  /** The phrases that mean the same, by the key of each. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** The providers that a phrase names, by its key. */
  readonly providers: ReadonlyMap<string, ReadonlySet<string>>;
  /** The words of phrases. */
  readonly terms: ReadonlySet<string>;
  /** The words that a mistyped one may be meant to be: those of phrases, then all others. */
  readonly targets: ReadonlySet<string>;
}

/** A phrase, in words. */
export interface Phrase {
  readonly key: string;
  readonly words: readonly string[];
}

/** What joined and separate words, singular and plural, have in common. */
export function phraseKey(words: readonly string[]): string {
  return words.join('').replace(/s$/, '');
}

/** The same for other forms of the words: `signing up`. */
export function stemKey(words: readonly string[]): string {
  return words.map(stemOf).join('');
}

/** What a map of phrases has for words, as they are or in another form. */
export function phraseIn<T>(
  phrases: ReadonlyMap<string, T>,
  words: readonly string[],
): T | undefined {
  return phrases.get(phraseKey(words)) ?? phrases.get(stemKey(words));
}

/** @param terms groups of phrases with | between */
export function lexiconOf(index: Index<Entry>, terms: readonly string[]): Lexicon {
  const homes = new Set(index.items.map(({ home }) => home));
  const named = providerNames(homes, index);
  const phrases = new Map<string, readonly Phrase[]>();
  const providers = new Map(named);
  for (const group of [...terms, ...[...homes].flatMap(({ names }) => names)]) {
    const all = group.split('|').map((phrase) => {
      const words = wordsIn(phrase).filter((word) => !ARTICLES.has(word));
      return { key: phraseKey(words), words };
    });
    const own = all.flatMap(({ key }) => [...(named.get(key) ?? [])]);
    for (const { key, words } of all) {
      for (const form of [key, stemKey(words)]) {
        if (!phrases.has(form)) phrases.set(form, all);
        if (own.length > 0) providers.set(form, new Set(own));
      }
    }
  }
  const inPhrases = new Set(
    [...phrases.values()].flatMap((all) => all.flatMap(({ words }) => words)),
  );
  const targets = new Set([...inPhrases, ...index.words]);
  return { words: index.words, phrases, providers, terms: inPhrases, targets };
}

/** The names that mean one provider alone: what titles of other guides say, as OIDC, is none. */
function providerNames(
  homes: Iterable<Home>,
  { items, places }: Index<Entry>,
): Map<string, ReadonlySet<string>> {
  const named = new Map<string, Set<string>>();
  for (const { names, provider } of homes) {
    for (const name of provider === undefined ? [] : names) {
      const words = wordsIn(name);
      const isElsewhere = (places.get(words[0] ?? '') ?? []).some(({ item }) => {
        const { title = '', home } = items[item] ?? {};
        return (
          home?.provider !== provider &&
          ` ${wordsIn(title).join(' ')} `.includes(` ${words.join(' ')} `)
        );
      });
      if (isElsewhere) continue;
      const key = phraseKey(words);
      named.set(key, (named.get(key) ?? new Set()).add(provider ?? ''));
    }
  }
  return named;
}
