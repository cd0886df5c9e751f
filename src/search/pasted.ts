/** Pasted texts: error pages, log lines and addresses, in which a problem's own words are looked for. */

import { wordsIn } from './match.ts';
import type { Ranked } from './rank.ts';
import type { Entry } from './entry.ts';

/** From how many words on a text is taken for a pasted one. */
const LONG = 12;

export function isPasted(text: string): boolean {
  return /https?:\/\//.test(text) || wordsIn(text).length >= LONG;
}

/** The text with what addresses carry in words: `error_description=User+is+not+assigned`. */
export function withoutAddresses(text: string): string {
  return text.replace(/https?:\/\/\S+/g, (address) => {
    try {
      return decodeURIComponent(address.replace(/\+/g, ' '));
    } catch {
      return address;
    }
  });
}

/** How much of a problem's own words has to be in a text that has no code of it. */
const LEAST_COVER = { beside: 0.95, alone: 0.6 };

/** The problems by how much of their code, message and id is in a text. */
export function rankPasted(
  entries: readonly Entry[],
  text: string,
  coded: readonly Entry[],
): Ranked<Entry>[] {
  const have = new Set(wordsIn(text));
  const problems = entries.filter(({ kind }) => kind === 'problem');
  const counts = new Map<string, number>();
  for (const { title } of entries) {
    for (const word of new Set(wordsIn(title))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const rarity = (word: string) => Math.log(1 + entries.length / (counts.get(word) ?? 1));
  const least = coded.length > 0 ? LEAST_COVER.beside : LEAST_COVER.alone;
  return problems
    .map((item) => {
      const { title, code = '', home } = item;
      const words = [...new Set(wordsIn(title.slice(code && title !== code ? code.length : 0)))];
      const isCode = title === code;
      const all = words.reduce((sum, word) => sum + rarity(word), 0);
      const some = words.reduce((sum, word) => sum + (have.has(word) ? rarity(word) : 0), 0);
      const isNamed = home.names.some((name) => have.has(wordsIn(name)[0] ?? ''));
      const isCoded = coded.includes(item);
      const cover = isCode || (coded.length > 0 && words.length < 4) ? 0 : some / all;
      return { item, cover, isCoded, score: some * cover + (isNamed ? 2 : 0) + (isCoded ? 6 : 0) };
    })
    .filter(({ cover, isCoded }) => isCoded || cover >= least)
    .sort((a, b) => b.score - a.score);
}
