/** A problem as the filter looks for it: by its code, also by the number in it, then by its message and the rest. */

import type { Findable } from '../search/match.ts';

/** What a problem says. */
interface ProblemText {
  /** The provider's code; empty where there is none. */
  readonly code: string;
  readonly message: string;
  /** Cause, fix and step. */
  readonly rest: string;
  /** The title of the guide. */
  readonly guide: string;
}

/** Makes a problem ready to be found. */
export function findableProblem<T>(
  item: T,
  { code, message, rest, guide }: ProblemText,
): Findable<T> {
  const numbers = code.match(/\d+/g) ?? [];
  return { item, names: [code], fields: [[code, ...numbers], [message], [guide], [rest]] };
}
