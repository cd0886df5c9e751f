/** What the set-up sheet keeps in the browser, as text: the values that were filled in, and the steps that are done. */

import type { FilledValues } from '../values/filled.ts';
import { isFillable, type FillableId } from '../values/values.ts';

/** More is no value of ours, and would fill the storage. */
const LONGEST = 2000;

/** Values as they are stored: no secret has a way in, whatever the object has besides. */
export function valuesText(filled: FilledValues): string {
  return JSON.stringify(Object.fromEntries(Object.entries(filled).filter(isValue)));
}

/** Values from a stored text; what isn't one of ours is left out, and a broken text is empty. */
export function valuesFrom(text: string | null): FilledValues {
  return Object.fromEntries(Object.entries(record(text)).filter(isValue));
}

/** The steps that are done, by guide: `{ "sso/okta": ["open-admin-console"] }`. */
export type Done = Readonly<Record<string, readonly string[]>>;

/** Steps from a stored text; a broken text is empty. */
export function doneFrom(text: string | null): Done {
  const entries = Object.entries(record(text)).filter((entry): entry is [string, string[]] => {
    const [, ids] = entry;
    return Array.isArray(ids) && ids.every((id) => typeof id === 'string');
  });
  return Object.fromEntries(entries);
}

/** With a step of a guide done, or not done. */
export function withDone(done: Done, guide: string, step: string, isDone: boolean): Done {
  const others = (done[guide] ?? []).filter((id) => id !== step);
  return { ...done, [guide]: isDone ? [...others, step] : others };
}

function isValue(entry: [string, unknown]): entry is [FillableId, string] {
  const [id, value] = entry;
  return isFillable(id) && typeof value === 'string' && value !== '' && value.length <= LONGEST;
}

function record(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const data: unknown = JSON.parse(text ?? '{}');
    return typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
