/** Makes texts that differ: copies of one text compress away, and would hide what many guides weigh. */

/** A sequence of numbers from 0 to 1 that looks random and is the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A line of plain prose, without marks, links and components. */
const PROSE = /^(?!You see: |import |[-*|#:<{]|\d+\. )(?!.*[`*[\]<]).{40,}$/;
const SENTENCE = /[^.!?]+(?:\.(?=\S)[^.!?]*)*[.!?](?=\s|$)/g;

/** Every sentence of the prose of a guide's body. */
export function sentencesOf(body: string): string[] {
  return body
    .split('\n')
    .filter((line) => PROSE.test(line))
    .flatMap((line) => line.match(SENTENCE) ?? [])
    .map((sentence) => sentence.trim());
}

/**
 * The body with the sentences of its folds and paragraphs drawn anew, as many as there were.
 *
 * @param pool sentences that may stand in any paragraph of this guide
 */
export function varied(body: string, pool: readonly string[], random: () => number): string {
  const drawn = () => pool[Math.floor(random() * pool.length)] ?? '';
  return body
    .split('\n')
    .map((line) =>
      PROSE.test(line) ? line.replace(SENTENCE, (old) => withSpace(old, drawn())) : line,
    )
    .join('\n');
}

/** Keeps the space before a sentence, and no sentence much longer than the one that it replaces. */
function withSpace(old: string, sentence: string): string {
  const space = old.startsWith(' ') ? ' ' : '';
  return space + (sentence.length > old.length * 1.3 ? old.trim() : sentence);
}
