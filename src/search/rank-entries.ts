/** Ranks entries for a query: by its words, then by what each is, where, and how its name compares. */

import { wordsIn } from './match.ts';
import { rankMatches, type Ranked } from './rank.ts';
import type { Entry } from './entry.ts';
import { phraseKey } from './lexicon.ts';
import type { ParsedQuery } from './parse-query.ts';
import { bigWords, SMALL_WORDS } from './small-words.ts';
import { idOf, type Searchable } from './searchable.ts';

/** What a match counts: in the title, on the screen, in the text, in the names of the guide. */
const WORTHS = [1, 0.9, 0.6, 0.35];

/** How much of a query something has to have. */
const LEAST_COVER = 0.45;

/** The same where the query names the provider, too. */
const LEAST_BESIDE_NAME = 0.2;

/** What each kind of entry counts: a step is what most come for, a heading covers much. */
const KINDS = { guide: 1.2, page: 1, step: 1, problem: 0.8, section: 0.75, term: 0.75 };

/** What a problem counts where the query says that something is wrong. */
const COMPLAINED = 1.05;

/** What each label counts less than the one before it: a step is about what it begins with. */
const LATER = 0.01;

/** What a page without provider counts, and another provider's guide, when the query names one. */
const OTHER_HOME = { page: 0.45, guide: 0.1 };

/**
 * The entries that a query finds, best first.
 *
 * @param here the page that the reader is on: on equal match it comes first, then what is for every provider
 */
export function rankEntries(
  searchable: Searchable,
  read: ParsedQuery,
  here: string,
): Ranked<Entry>[] {
  const rank = (wants: ParsedQuery['wants']) =>
    rankMatches(searchable.index, wants, WORTHS)
      .filter(({ item, cover }) => cover > leastCover(item, read))
      .map((match) => ({
        ...match,
        score: match.score * closeness(match.item, read, searchable, here),
      }))
      .sort((a, b) => b.score - a.score);
  const ranked = rank(read.wants);
  // A provider without the rest of the query is still what was asked for.
  const isNamed = ranked.some(({ item }) => read.providers.has(item.home.provider ?? ''));
  if (isNamed || read.names.length === 0) return ranked;
  return rank(read.names).filter(({ item }) => item.kind === 'guide');
}

function leastCover({ home }: Entry, { providers }: ParsedQuery): number {
  if (providers.size === 0) return LEAST_COVER;
  return home.provider === undefined || providers.has(home.provider)
    ? LEAST_BESIDE_NAME
    : LEAST_COVER;
}

/** How near an entry is to the query as a whole: what it is, where, and how its name compares. */
function closeness(
  entry: Entry,
  { words, wants, providers, isComplaint }: ParsedQuery,
  { keys }: Searchable,
  here: string,
): number {
  const { kind, title, code, home } = entry;
  const own = wordsIn(title === code ? idOf(entry) : title).filter(
    (word) => !SMALL_WORDS.has(word),
  );
  const ways = wants.flat();
  const marks = [...words, ...ways.flatMap((way) => way.words)];
  const matched = own.filter((word) => marks.some((mark) => word.startsWith(mark)));
  const share = kind === 'guide' ? 0.5 : matched.length / Math.max(1, own.length);
  const titleKey = phraseKey(wordsIn(title));
  const isSynonym =
    kind !== 'term' &&
    ways.some(({ words: said }) => said.length > 0 && phraseKey(said) === titleKey);
  return (
    (kind === 'problem' && isComplaint ? COMPLAINED : KINDS[kind]) *
    (isSynonym ? (wants.length === 1 ? 1.4 : 1.2) : 1) *
    (0.7 + 0.3 * share) *
    Math.min(
      kind === 'term' ? 1.2 : 2,
      likeness(phraseKey(bigWords(words)), keys.get(entry) ?? []),
    ) *
    (isMeant(home.provider, providers)
      ? 1
      : OTHER_HOME[home.provider === undefined ? 'page' : 'guide']) *
    (home.path === here ? 1.03 : home.provider === undefined ? 1.02 : 1)
  );
}

/** Whether the query names the provider, or none; several are named where no guide alone is meant. */
function isMeant(provider: string | undefined, named: ReadonlySet<string>): boolean {
  if (provider === undefined) return named.size !== 1;
  return named.size === 0 || named.has(provider);
}

/**
 * How much of a whole name the query is: all of it, its beginning, or a part.
 *
 * @param names the title, then the labels
 */
function likeness(query: string, names: readonly string[]): number {
  if (query.length < 6) return 1;
  const [title = '', ...labels] = names;
  return Math.max(
    title === query ? 1.8 : title.startsWith(query) ? 1.4 : title.includes(query) ? 1.3 : 1,
    ...labels.map(
      (name, at) =>
        (name === query ? 1.5 : name.startsWith(query) ? 1.4 : name.includes(query) ? 1.25 : 1) -
        Math.min(at, 10) * LATER,
    ),
  );
}
