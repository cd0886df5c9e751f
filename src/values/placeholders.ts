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
  for (const part of fixed(text).split(PLACEHOLDER)) {
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

/** The text with those values of Wando's in it that are the same for everyone. */
export function fixed(text: string): string {
  return text.replace(new RegExp(PLACEHOLDER, 'g'), (placeholder) => {
    const id = placeholder.slice(1, -1);
    const shown = isFillable(id) ? valueOf(id).shown : undefined;
    return shown === undefined || shown.includes('{') ? placeholder : shown;
  });
}

/** Whether a text has a value to fill in. */
export function hasPlaceholder(text: string): boolean {
  return piecesOf(text).some(({ value }) => value !== undefined);
}

/** The parts of an address between which a line may break: behind a slash, before a question mark or an ampersand. */
export function breakable(text: string): string[] {
  return text.split(/(?<=[^/]\/)(?=[^/])|(?=[?&])/);
}
