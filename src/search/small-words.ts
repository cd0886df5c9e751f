/** Words that every question and every title may have: nothing is found by them. */

import { wordsIn } from './match.ts';

/** In a phrase they mean nothing: `register an app`, `register the app`. */
export const ARTICLES: ReadonlySet<string> = new Set(wordsIn('a an the my our your'));

/** In English and in Swedish. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  wordsIn(
    'a an the of to for in on at by as with and or is are was be been do does did i my me we you your it its ' +
      'this that what which where when who why how can could should there from if find need get gets take out after happens someone somebody wando ' +
      'already also any but everything instead long often has had just more only our so some such than them then they too will without would ' +
      'att en ett hur i jag kan med min och om på som till är',
  ),
);

/** The words of a text that count; all of them where none does. */
export function bigWords(words: readonly string[]): readonly string[] {
  const big = words.filter((word) => !SMALL_WORDS.has(word));
  return big.length > 0 ? big : words;
}
