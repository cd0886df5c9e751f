/** Finds names in a text in whichever mix of capitals, spaces and hyphens they are written. */

import { lettersOf } from './known-names.ts';

/** Names by their letters alone. */
export interface Spellings {
  readonly byLetters: ReadonlyMap<string, string>;
  /** The letters that a name may begin with, up to each place where people put a space or a hyphen. */
  readonly beginnings: ReadonlySet<string>;
}

/** A name as it was written, and as it is spelled. */
export interface WrittenName {
  readonly written: string;
  readonly index: number;
  readonly name: string;
}

/** More than any name has, parted wherever it can be. */
const MOST_WORDS = 8;
const WORD = /I\.D\.|[\p{L}\p{N}]+/gu;
/** Where people part names: at their own spaces, and before capitals and numbers inside. */
const PARTING = /[ -]|(?<=[a-z])(?=[A-Z\d])/;

/** Prepares names for `namesIn`, however many they are. */
export function spellingsOf(names: readonly string[]): Spellings {
  const byLetters = new Map(names.map((name) => [lettersOf(name), name]));
  const beginnings = names.flatMap((name) => {
    const parts = name.split(PARTING);
    return parts.map((_part, index) => lettersOf(parts.slice(0, index + 1).join('')));
  });
  return { byLetters, beginnings: new Set(beginnings) };
}

/** The names in a text, the longest at each place. Parts of addresses and of longer words are none. */
export function namesIn(text: string, spellings: Spellings): WrittenName[] {
  const { beginnings } = spellings;
  // Nearly every text holds none: that is seen without looking for places.
  const lower = text.toLowerCase().match(WORD);
  if (!lower?.some((word) => beginnings.has(word))) return [];
  const words = [...text.matchAll(WORD)];
  const found: WrittenName[] = [];
  let read = 0;
  for (const [first, { 0: word, index }] of words.entries()) {
    if (index < read || !beginnings.has(lettersOf(word))) continue;
    if (/[./@-]/.test(text.charAt(index - 1))) continue;
    const name = nameFrom(text, words.slice(first, first + MOST_WORDS), spellings);
    if (!name) continue;
    found.push(name);
    read = index + name.written.length;
  }
  return found;
}

/** The longest name that begins with the first of these words. */
function nameFrom(
  text: string,
  words: readonly RegExpExecArray[],
  { byLetters, beginnings }: Spellings,
): WrittenName | undefined {
  const start = words[0]?.index ?? 0;
  let end = start;
  let letters = '';
  let found: WrittenName | undefined;
  for (const { 0: word, index } of words) {
    if (index > start && !/^(?:-|\s+)$/.test(text.slice(end, index))) break;
    letters += lettersOf(word);
    if (!beginnings.has(letters)) break;
    end = index + word.length;
    const name = byLetters.get(letters);
    const isWhole = !/^(?:[@-]|\.\p{L})/u.test(text.slice(end));
    if (name !== undefined && isWhole)
      found = { written: text.slice(start, end), index: start, name };
  }
  return found;
}
