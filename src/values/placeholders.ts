/** Placeholders in texts and code: `{client-id}` is where the reader's own client ID belongs. */

import { isFillable, valueOf, type FillableId } from './values.ts';

/** A piece of a text: plain, or a value to fill in with the name that is shown until then. */
export type Piece =
  | { readonly text: string; readonly value?: never }
  | { readonly text: string; readonly value: FillableId };

const PLACEHOLDER = /(\{[a-z0-9-]+\})/;

/** The pieces of a text in their order. Braces around anything but a fillable value stay text. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (const part of text.split(PLACEHOLDER)) {
    const id = part.slice(1, -1);
    if (PLACEHOLDER.test(part) && isFillable(id)) {
      pieces.push({ text: valueOf(id).label, value: id });
      continue;
    }
    const last = pieces.at(-1);
    if (last && last.value === undefined) pieces[pieces.length - 1] = { text: last.text + part };
    else if (part !== '') pieces.push({ text: part });
  }
  return pieces;
}

/** Whether a text has a value to fill in. */
export function hasPlaceholder(text: string): boolean {
  return piecesOf(text).some(({ value }) => value !== undefined);
}
