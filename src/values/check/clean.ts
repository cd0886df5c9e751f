/** What copying adds to a value, taken away: spaces, quotation marks, invisible and look-alike characters. */

import type { FillableId } from '../values.ts';
import { lookalikeOf } from './lookalikes.ts';

const invisible = /\p{DI}|(?!\s)\p{Cc}/gu;
const around = /^[\s"'`´‘-‟‹›«»]+|[\s"'`´‘-‟‹›«»,;]+$|(?<=\w)\.[\s"'’”]*$/g;
// Not those of a placeholder, such as `<tenant>`.
const brackets = /^[<{]([^<>{}]*(?:[.@]|[\da-f]{4}-)[^<>{}]*)[>}]$/i;

/** Values that may hold spaces, or where a space may stand for another character. */
const mayHoldSpaces = /^(connection|email|test)/;

/** A value without what copying added to it. */
export function clean(typed: string, id: FillableId): string {
  const text = typed
    .replace(invisible, '')
    .replace(/[^\0-\x7f]/gu, (found) => lookalikeOf(found) ?? found)
    .replace(around, '')
    .replace(brackets, '$1');
  return mayHoldSpaces.test(id) ? text : text.replace(/\s+/g, '');
}
