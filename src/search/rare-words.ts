/** Chooses what an entry is found by besides its title: labels, and the few words that hardly any other has. */

import { wordsIn } from './match.ts';

/** A text to choose from. */
export interface Source {
  readonly text: string;
  /** What it has on the screen. */
  readonly labels: readonly string[];
  /** How many words are chosen besides those. */
  readonly most: number;
}

/** A label that this many texts have says nothing: Save, Next. */
const COMMON = 12;

/** What a word of one text alone counts as: as often as in this many. */
const ONCE = 6;

/** Longer ones are sentences. */
const LONGEST_LABEL = 60;

/**
 * Chooses among the words of texts by how many of them have each.
 *
 * @returns for an address and the title there, which is found anyway: labels and words with | between
 */
export function rareWords(
  sources: ReadonlyMap<string, Source>,
): (path: string, title: string) => string {
  const counts = new Map<string, number>();
  const count = (key: string) => {
    counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  for (const { text, labels } of sources.values()) {
    for (const word of new Set(wordsIn(text))) count(word);
    for (const label of new Set(labels)) count(`label ${label}`);
  }
  // A word that a single text has is chance more often than matter; the full text has it.
  const rarity = (word: string) => {
    const texts = counts.get(word) ?? 1;
    return texts === 1 ? ONCE : texts;
  };
  return (path, title) => {
    const { text, labels, most } = sources.get(path) ?? { text: '', labels: [], most: 0 };
    const own = [...new Set(labels)].filter(
      (label) =>
        label.length < LONGEST_LABEL &&
        !/[/=]/.test(label) &&
        (counts.get(`label ${label}`) ?? 0) < COMMON,
    );
    const known = new Set([title, ...own].flatMap(wordsIn));
    const rarest = [...new Set(wordsIn(text))]
      .filter((word) => word.length > 2 && !/^\d/.test(word) && !known.has(word))
      .sort((a, b) => rarity(a) - rarity(b))
      .slice(0, most);
    return [...own, rarest.join(' ')].join('|');
  };
}
