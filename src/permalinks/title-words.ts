/** How near two titles are to each other. */

/** Words that say nothing of what a step does. */
const SMALL = new Set(
  'a an and at by for from in into it its of on or the their to with your'.split(' '),
);

/**
 * The part of their words that two titles share.
 *
 * @returns 1 for the same words, 0 for none in common
 */
export function likeness(one: string, other: string): number {
  const [first, second] = [wordsOf(one), wordsOf(other)];
  const shared = [...first].filter((word) => second.has(word)).length;
  const all = first.size + second.size - shared;
  return all === 0 ? 1 : shared / all;
}

function wordsOf(title: string): Set<string> {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !SMALL.has(word)));
}
