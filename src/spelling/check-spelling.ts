/** Spelling: every word that a reader sees is in a dictionary, or is a name or a label of the page. */

import { textOf } from '../source/mdx-node.ts';
import { around, elementsOf, nodesOf } from '../source/nodes.ts';
import { runsOf, type Passage } from '../source/passage.ts';
import { attribute } from '../source/mdx-node.ts';
import { reportAt } from '../source/report-at.ts';
import type { Report } from '../source/rule.ts';
import { knownNames } from '../lint/known-names.ts';
import { LISTS_FILE } from '../lint/lists.ts';
import type { LintContext } from '../lint/rule.ts';

/** The words that are spelled right. */
export interface Dictionary {
  has(word: string): boolean;
  /** The nearest words, best first. */
  suggest(word: string): readonly string[];
}

/** A word: letters, with apostrophes inside. Hyphens part words. */
const WORD = /\p{L}[\p{L}\p{M}\p{Cf}]*(?:['’]\p{L}+)*/gu;

/** Letters that look like Latin ones, in a word with Latin ones: another rule reports them. */
const MIXED = /(?=.*\p{Script=Latin})(?=.*[\p{Script=Cyrillic}\p{Script=Greek}])/u;

/** Words that belong together: `Wi-Fi`. */
const COMPOUND = /\p{L}+(?:-\p{L}+)+/gu;

/** How many words get suggestions: looking for them takes long, and a page in another language has hundreds. */
const MOST_SUGGESTED = 20;
const LONGEST_SUGGESTED = 24;

/** Every word that nobody knows, in the order of the files. */
export function checkSpelling(content: LintContext, dictionary: Dictionary): Report[] {
  const isKnown = knownIn(content, dictionary);
  const suggest = suggestionsFrom(dictionary);
  const labels = new Map<string, ReadonlySet<string>>();
  for (const passage of content.passages) {
    if (passage.part === 'body') labels.set(passage.file, labelsIn(passage));
  }
  return content.passages.flatMap((passage) => {
    const own = labels.get(passage.file);
    return unknownIn(passage, (word) => isKnown(word) || own?.has(word) === true).map(
      ({ word, start }) =>
        reportAt(passage, start, {
          found: `“${word}”`,
          expected: `a word that is in the dictionary, or in \`words\` of ${LISTS_FILE}`,
          help: `${suggest(word) ?? 'Correct it.'} A right word that is missing goes into \`words\` of ${LISTS_FILE}.`,
        }),
    );
  });
}

/** Whether a word is right anywhere: in the dictionary, in the lists, or in a name. */
function knownIn(content: LintContext, dictionary: Dictionary): (word: string) => boolean {
  const { spelled } = knownNames(content);
  const names = wordsIn([
    ...content.providers.flatMap(
      ({ value: { name, aliases, console, otherConsole, covers = {} } }) => [
        name,
        ...aliases,
        ...Object.values(covers).flat(),
        console?.name ?? '',
        otherConsole ?? '',
      ],
    ),
    ...content.lists.names.flatMap(({ name, former }) => [name, ...former]),
  ]);
  // A name in other capitals is a name all the same; a rule of its own reports its spelling.
  const misspelled = new Set(
    [...wordsIn(spelled.map(({ name }) => name))].map((word) => word.toLowerCase()),
  );
  const { words } = content.lists;
  const known = new Map<string, boolean>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const found =
      misspelled.has(word.toLowerCase()) ||
      MIXED.test(word) ||
      formsOf(word).some((form) => names.has(form) || words.has(form) || dictionary.has(form));
    known.set(word, found);
    return found;
  };
}

/** The nearest words as a question, for the first unknown ones; none for acronyms, where all are wrong. */
function suggestionsFrom(dictionary: Dictionary): (word: string) => string | undefined {
  const near = new Map<string, string | undefined>();
  return (word) => {
    if (/^\p{Lu}{2,}s?$/u.test(word) || word.length > LONGEST_SUGGESTED) return undefined;
    if (!near.has(word) && near.size < MOST_SUGGESTED) {
      const words = dictionary.suggest(word).slice(0, 3).join(', ');
      near.set(word, words === '' ? undefined : `Did you mean ${words}?`);
    }
    return near.get(word);
  };
}

function unknownIn(passage: Passage, isKnown: (word: string) => boolean) {
  return runsOf(passage).flatMap(({ raw, start, placed }) => {
    // The host or the address as the words of a link is for another rule to report.
    if (/^\S+\.\S+$/.test(raw) && around(placed, ({ type }) => type === 'link')) return [];
    // Nearly every text is right: that is seen without looking for places.
    if (raw.match(WORD)?.every(isKnown) !== false) return [];
    // Addresses, mail addresses and host names are no words.
    const text = raw.replace(/\S+/g, (part) =>
      /@|:\/\/|[\w-]\.[\w-]/.test(part) ? ' '.repeat(part.length) : part,
    );
    const parts = text.replace(COMPOUND, (found) =>
      isKnown(found) ? ' '.repeat(found.length) : found,
    );
    return [...parts.matchAll(WORD)]
      .filter(({ 0: word, index }) => !isPartOfCode(parts, word, index) && !isKnown(word))
      .map(({ 0: word, index }) => ({ word, start: start + index }));
  });
}

/** `user_id`, `RS256`: what has digits or underscores in it is no word of a language. */
function isPartOfCode(text: string, word: string, index: number): boolean {
  return /[\d_]/.test(text.charAt(index - 1)) || /[\d_]/.test(text.charAt(index + word.length));
}

/** A word as a dictionary may have it: without a possessive, with small letters, without a plural. */
function formsOf(word: string): string[] {
  // What nobody sees in a word has a rule of its own.
  const plain = word.replaceAll('’', "'").replace(/\p{Cf}/gu, '');
  const base = plain.replace(/'s$|(?<=s)'$/, '');
  const single = /^[A-Z]{2,}s$/.test(base) ? [base.slice(0, -1)] : [];
  return [plain, base, plain.toLowerCase(), base.toLowerCase(), ...single];
}

/** The words of labels on a screen, of code, menu paths and settings: quoted as they are. */
function labelsIn({ nodes }: Passage): Set<string> {
  return wordsIn([
    ...nodesOf(nodes, 'strong', 'inlineCode').map(({ node }) => textOf(node)),
    ...elementsOf(nodes).flatMap(({ node }) =>
      ['to', 'field', 'choose', 'press', 'enter'].map((name) => attribute(node, name) ?? ''),
    ),
  ]);
}

function wordsIn(texts: readonly string[]): Set<string> {
  return new Set(texts.flatMap((text) => text.match(WORD) ?? []));
}
