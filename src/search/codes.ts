/** Error codes in a query: those that the index has, exactly, and one that it doesn't have. */

import { wordsFrom, wordsIn } from './match.ts';
import type { Entry } from './entry.ts';
import type { Lexicon } from './lexicon.ts';
import { nearWords } from './near-words.ts';

/** What a text has of codes. */
export interface Codes {
  /** The problems whose code is in it. */
  readonly entries: readonly Entry[];
  /** The words of these codes. */
  readonly found: readonly string[];
  /** A code that no problem has, and no word of the index is or begins with. */
  readonly unknown?: string;
  /** The text without it. */
  readonly rest?: string;
}

/** Letters with a number behind them: `AADSTS50011`, `E0000015`. */
const NUMBERED = /\b[a-z]{1,8} ?\d{4,}\b/gi;

/** A long hexadecimal number: it may have a code's looks. */
const HEX = /\b[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\b|\b[\da-f]{16,}\b/gi;

function isNumbered(word: string): boolean {
  return /^[a-z]+\d{4,}$/.test(word);
}

export function findCodes(text: string, entries: readonly Entry[], lexicon: Lexicon): Codes {
  const words = ` ${wordsIn(text).join(' ')} `;
  const isAlone = words.split(' ').length < 6;
  const known = entries.filter(({ kind, code = '' }) => {
    const own = wordsIn(code).join(' ');
    return (
      kind === 'problem' && own !== '' && words.includes(` ${own} `) && (own.length > 3 || isAlone)
    );
  });
  if (known.length > 0) {
    // A code with a number means one thing; `invalid_client` beside it means many.
    const numbered = known.filter(({ code = '' }) => /\d{4}/.test(code));
    const best = numbered.length > 0 ? numbered : known;
    return { entries: best, found: best.flatMap(({ code = '' }) => wordsIn(code)) };
  }
  const bare = text.replace(HEX, ' ');
  const unknown = [...(bare.match(NUMBERED) ?? [])].find((code) => {
    const [letters = '', number] = wordsIn(code);
    const word = letters + (number ?? '');
    // A word and a number apart are a code only where the index has such codes.
    if (number !== undefined && !wordsFrom(lexicon.words, letters).some(isNumbered)) return false;
    return (
      wordsFrom(lexicon.words, word).length === 0 && nearWords(word, lexicon.words).length === 0
    );
  });
  if (unknown === undefined) return { entries: [], found: [] };
  return { entries: [], found: [], unknown, rest: text.replace(unknown, ' ').trim() };
}
