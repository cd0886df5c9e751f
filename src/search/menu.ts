/** Ways through menus: `Applications > Applications`. */

import { wordsIn } from './match.ts';
import type { Ranked } from './rank.ts';
import type { Entry } from './entry.ts';
import { phraseKey } from './lexicon.ts';
import { bigWords } from './small-words.ts';

/**
 * The entries that have every part of a way on the screen, those first that have most of it in one
 * place; steps before sections, in the order of the site. None when the text isn't a way.
 *
 * @param keys the keys of what each entry has on the screen
 */
export function rankMenus(
  text: string,
  keys: ReadonlyMap<Entry, readonly string[]>,
): Ranked<Entry>[] {
  const parts = text.split('>').map((part) => phraseKey(bigWords(wordsIn(part))));
  if (parts.length < 2 || parts.includes('')) return [];
  return [...keys]
    .filter(([, names]) => parts.every((part) => names.some((name) => name.includes(part))))
    .map(([item, names]) => {
      const together = names.map((name) => parts.filter((part) => name.includes(part)).length);
      const score = Math.max(...together) + (item.kind === 'step' ? 0.5 : 0);
      return { item, score, cover: 1 };
    })
    .sort((a, b) => b.score - a.score);
}
