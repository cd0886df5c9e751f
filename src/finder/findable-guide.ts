/** A guide as the overview’s filter looks for it: by every name of its provider, and by its kind. */

import type { Findable } from '../search/match.ts';

/**
 * @param names the provider's name, then its other names
 * @param kind the words for the guide's category
 */
export function findableGuide<T>(item: T, names: readonly string[], kind: string): Findable<T> {
  return { item, names, fields: [names.slice(0, 1), names.slice(1), [kind]] };
}
