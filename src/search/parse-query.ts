/** Reads a query: corrects what nothing has, puts phrases together, and says each part in all known ways. */

import { stemOf, wordsFrom, wordsIn } from './match.ts';
import type { Want, Way } from './rank.ts';
import { ARTICLES, SMALL_WORDS } from './small-words.ts';
import { phraseIn, phraseKey, stemKey, type Lexicon } from './lexicon.ts';
import { nearWords } from './near-words.ts';

/** A query as it is understood. */
export interface ParsedQuery {
  /** Its parts, without names of providers where there are other parts. */
  readonly wants: readonly Want[];
  /** The names of providers in it. */
  readonly names: readonly Want[];
  /** The providers that it names. */
  readonly providers: ReadonlySet<string>;
  /** Its words, as far as they count: those of `wants`. */
  readonly words: readonly string[];
  /** Whether it says that something is wrong. */
  readonly isComplaint: boolean;
  /** Whether most of it is known nowhere: what matches the rest is chance. */
  readonly isForeign: boolean;
  /** The words that it was read as, when they aren't those that were typed. */
  readonly corrected: string | undefined;
}

/** How surely a way to say something is what was meant. */
const WORTH = { typed: 1, joined: 0.95, stem: 0.9, synonym: 0.7 };

/** The longest phrase, in words. */
const LONGEST = 5;

/** Words of people for whom something doesn't work. */
const COMPLAINTS: ReadonlySet<string> = new Set(
  wordsIn(
    'error errors fails failed failing problem wrong cannot cant doesnt not no still never missing mismatch ' +
      'expired denied blocked refused invalid unauthorized fel',
  ),
);

/** Words that questions are asked with; a short query means them. */
const ASKING: ReadonlySet<string> = new Set(
  wordsIn(
    'stop prevent let make use want have know help see show work works support user users person people last',
  ),
);

/** From how many words on a query is a question. */
const QUESTION = 4;

/** @param isLiteral whether words are taken as they are, whatever is near them */
export function parseQuery(query: string, lexicon: Lexicon, isLiteral: boolean): ParsedQuery {
  // What is typed last may be the beginning of another word.
  const typed = wordsIn(query).filter(
    (word, at, all) => at + 1 === all.length || !ARTICLES.has(word),
  );
  const words = isLiteral ? typed : typed.map((word) => correctedWord(word, lexicon));
  const isSmall = (word = '') =>
    SMALL_WORDS.has(word) || (words.length >= QUESTION && ASKING.has(word));
  const hasBig = words.some((word) => !isSmall(word));
  const topics: Want[] = [];
  const names: Want[] = [];
  const own: string[] = [];
  const providers = new Set<string>();
  for (let at = 0; at < words.length;) {
    const { want, length } = wantAt(words, at, lexicon);
    const named = phraseIn(lexicon.providers, words.slice(at, at + length));
    if (named) {
      names.push(want);
      for (const provider of named) providers.add(provider);
    } else if (length > 1 || !hasBig || !isSmall(words[at])) {
      topics.push(want);
      own.push(...words.slice(at, at + length));
    } else if (!SMALL_WORDS.has(words[at] ?? '')) own.push(words[at] ?? '');
    at += length;
  }
  const text = words.join(' ');
  const big = words.filter((word) => !SMALL_WORDS.has(word));
  const foreign = big.filter(
    (word) => !isKnown(word, lexicon) && !splitWord(word, lexicon.targets),
  );
  return {
    wants: topics.length > 0 ? topics : names,
    names,
    providers,
    words: topics.length > 0 ? own : words,
    isComplaint: words.some((word) => COMPLAINTS.has(word)),
    isForeign: foreign.length > big.length / 2,
    corrected: text === typed.join(' ') ? undefined : text,
  };
}

/** Whether a word, or its beginning, is in the index or in a phrase. */
function isKnown(word: string, lexicon: Lexicon): boolean {
  const { words, phrases, targets } = lexicon;
  return (
    targets.has(word) ||
    phraseIn(phrases, [word]) !== undefined ||
    [word, stemOf(word)].some((start) => wordsFrom(words, start).length > 0)
  );
}

function correctedWord(word: string, lexicon: Lexicon): string {
  if (word.length < 4 || SMALL_WORDS.has(word) || isKnown(word, lexicon)) return word;
  // So short a word is near to many: only those that matter count.
  const targets = word.length === 4 ? lexicon.terms : lexicon.targets;
  const near = nearWords(word, targets);
  return near.find((other) => other[0] === word[0]) ?? near[0] ?? word;
}

function wantAt(
  words: readonly string[],
  at: number,
  lexicon: Lexicon,
): { want: Want; length: number } {
  for (let length = Math.min(LONGEST, words.length - at); length > 0; length--) {
    const some = words.slice(at, at + length);
    const key = phraseKey(some);
    const group = phraseIn(lexicon.phrases, some);
    if (group) {
      const big = some.filter((word) => word.length > 2 && !SMALL_WORDS.has(word));
      // What is typed itself elsewhere in the query is not meant again here.
      const others = new Set([...words.slice(0, at), ...words.slice(at + length)]);
      const isTyped = (phrase: readonly string[]) =>
        phraseKey(phrase) === key || stemKey(phrase) === stemKey(some);
      const want = [
        ...(isAsked(some)
          ? []
          : [{ words: big, worth: (big.length / length) ** 2, isWhole: false }]),
        ...group
          .filter(
            (phrase) => isTyped(phrase.words) || !(others.has(phrase.key) || isAsked(phrase.words)),
          )
          .map((phrase): Way => ({
            words: phrase.words.map(stemOf),
            worth: isTyped(phrase.words) ? WORTH.joined : WORTH.synonym,
            isWhole: true,
            isExact: phrase.words.every((word) => word.length < 5),
          })),
      ];
      return { want, length };
    }
    if (length === 2 && wordsFrom(lexicon.words, some.join(''))[0] === some.join('')) {
      return {
        want: [
          { words: [some.join('')], worth: WORTH.typed, isWhole: true },
          { words: some, worth: WORTH.typed, isWhole: false },
        ],
        length,
      };
    }
  }
  return { want: waysOf(words[at] ?? '', at === words.length - 1, lexicon), length: 1 };
}

/** Whether a phrase is how somebody asks, not what a text says: `leaves the company`. */
function isAsked(words: readonly string[]): boolean {
  return words.some((word) => word.length > 2 && SMALL_WORDS.has(word));
}

function waysOf(word: string, isLast: boolean, { words, targets }: Lexicon): Want {
  const stem = stemOf(word);
  const isKnownStart = targets.has(word) || wordsFrom(words, word).length > 0;
  const split = isKnownStart ? undefined : splitWord(word, targets);
  return [
    { words: [word], worth: WORTH.typed, isWhole: true, isExact: !isLast && word.length < 3 },
    ...(stem === word ? [] : [{ words: [stem], worth: WORTH.stem, isWhole: true }]),
    ...(split ? [{ words: split, worth: WORTH.joined, isWhole: true }] : []),
  ];
}

/** Two known words that were written as one. */
function splitWord(word: string, known: ReadonlySet<string>): string[] | undefined {
  for (let at = 3; at <= word.length - 3; at++) {
    const parts = [word.slice(0, at), word.slice(at)];
    if (parts.every((part) => known.has(part))) return parts;
  }
  return undefined;
}
