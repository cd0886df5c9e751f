/** The parts of a text that match a query, to be marked. */

import { wordsIn } from './match.ts';

/** A part of a text. */
export interface Part {
  readonly text: string;
  readonly isMarked: boolean;
}

/** @param marks words, or beginnings of words, as `wordsIn` gives them */
export function markedParts(text: string, marks: readonly string[]): Part[] {
  const parts = text.split(/([\p{L}\p{N}\p{M}]+)/u).filter((part) => part !== '');
  return parts.map((part) => ({
    text: part,
    isMarked: wordsIn(part).some((word) =>
      marks.some((mark) => mark.length > 1 && word.startsWith(mark)),
    ),
  }));
}

/** The label that matches best, when it matches more than the title does. */
export function matchedLabel(
  title: string,
  labels: readonly string[],
  marks: readonly string[],
): string | undefined {
  const count = (text: string) => markedParts(text, marks).filter((part) => part.isMarked).length;
  let best = count(title);
  let found: string | undefined;
  for (const label of labels) {
    if (count(label) <= best) continue;
    best = count(label);
    found = label;
  }
  return found;
}

/** The beginning of a text from shortly before its first match on, cut between words. */
export function excerptAt(text: string, marks: readonly string[], length: number): string {
  const parts = markedParts(text, marks);
  const first = parts.findIndex(({ isMarked }) => isMarked);
  const before = parts
    .slice(0, Math.max(0, first))
    .map((part) => part.text)
    .join('');
  const start = Math.max(0, before.length - length / 4);
  const from = start === 0 ? 0 : text.indexOf(' ', start) + 1;
  const cut = text.slice(from, from + length);
  const isWhole = from + length >= text.length;
  return `${from > 0 ? '…' : ''}${isWhole ? cut : `${cut.slice(0, cut.lastIndexOf(' '))}…`}`;
}
