/** Spelling: every word that a reader sees is in the dictionary, or is a name or a label of the page. */

import type { Diagnostic } from '../source/diagnostic.ts';
import { textOf } from '../source/mdx-node.ts';
import { around, isElement } from '../source/nodes.ts';
import { runsOf, type Passage } from '../source/passage.ts';
import { formerNames, spelledNames } from '../lint/product-names.ts';
import type { LintContext } from '../lint/rule.ts';
import { diagnosticAt } from '../source/diagnostic-at.ts';

/** The words that are spelled right. */
export interface Dictionary {
  has(word: string): boolean;
  /** The nearest words, best first. */
  suggest(word: string): readonly string[];
}

/** A word: letters, with apostrophes inside. Hyphens part words. */
const WORD = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*/gu;

/** Words that belong together: `Wi-Fi`. */
const COMPOUND = /\p{L}+(?:-\p{L}+)+/gu;

/** How many words get suggestions: looking for them takes long, and a page in another language has hundreds. */
const MOST_SUGGESTED = 20;

/** Every word that nobody knows, in the order of the files. */
export function checkSpelling(content: LintContext, dictionary: Dictionary): Diagnostic[] {
  const spelled = spelledNames(content);
  const names = wordsIn([
    ...content.providers.flatMap(({ value: { name, aliases, console } }) => [
      name,
      ...aliases,
      console?.name ?? '',
    ]),
    ...formerNames.map(({ former }) => former),
    ...spelled,
  ]);
  // A name in other capitals is a name all the same; src/lint/rules/names.ts reports of its spelling.
  const misspelled = new Set([...wordsIn(spelled)].map((word) => word.toLowerCase()));
  const known = new Map<string, boolean>();
  const isKnown = (word: string) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const found =
      misspelled.has(word.toLowerCase()) ||
      formsOf(word).some((form) => names.has(form) || dictionary.has(form));
    known.set(word, found);
    return found;
  };
  const labels = new Map<string, ReadonlySet<string>>();
  for (const passage of content.passages) {
    if (passage.part === 'body') labels.set(passage.file, labelsIn(passage));
  }
  const near = new Map<string, string>();
  const suggest = (word: string) => {
    if (!near.has(word) && near.size < MOST_SUGGESTED)
      near.set(word, dictionary.suggest(word).slice(0, 3).join(', '));
    return near.get(word) ?? '';
  };
  return content.passages.flatMap((passage) =>
    unknownIn(passage, (word) => isKnown(word) || labels.get(passage.file)?.has(word) === true).map(
      ({ word, start }) => {
        const meant = suggest(word);
        return diagnosticAt(passage, 'spelling/unknown-word', start, {
          found: `“${word}”`,
          expected: 'a word that is in the dictionary, or in src/lint/words.txt',
          help: `${meant === '' ? 'Correct it.' : `Did you mean ${meant}?`} A right word that is missing goes into src/lint/words.txt.`,
        });
      },
    ),
  );
}

function unknownIn(passage: Passage, isKnown: (word: string) => boolean) {
  return runsOf(passage).flatMap(({ raw, start, placed }) => {
    // The host or the address as the words of a link is for another rule to report.
    if (around(placed, ({ type }) => type === 'link') && /^\S+\.\S+$/.test(raw)) return [];
    // Nearly every text is right: that is seen without looking for places.
    if (raw.match(WORD)?.every(isKnown) !== false) return [];
    // Addresses, mail addresses and host names are no words.
    const text = raw.replace(/\S*(?:@|:\/\/)\S*|[\w-]+(?:\.[\w-]+)+/g, (found) =>
      ' '.repeat(found.length),
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
  const plain = word.replaceAll('’', "'");
  const base = plain.replace(/'s$|(?<=s)'$/, '');
  const single = /^[A-Z]{2,}s$/.test(base) ? [base.slice(0, -1)] : [];
  return [plain, base, plain.toLowerCase(), base.toLowerCase(), ...single];
}

/** The words of labels on a screen, of code and of menu paths: quoted as they are. */
function labelsIn({ nodes }: Passage): Set<string> {
  return wordsIn(
    nodes
      .filter(
        ({ node }) =>
          node.type === 'strong' || node.type === 'inlineCode' || isElement(node, 'MenuPath'),
      )
      .map(({ node }) => textOf(node)),
  );
}

function wordsIn(texts: readonly string[]): Set<string> {
  return new Set(texts.flatMap((text) => text.match(WORD) ?? []));
}
