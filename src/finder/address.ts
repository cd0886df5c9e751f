/** What a list is filtered by, and how that stands in the address of its page: `?q=aad&category=scim`. */

/** The state of a filter; an empty text filters nothing. */
export interface FilterState {
  /** What was typed. */
  readonly q: string;
  /** Id of a category. */
  readonly category: string;
  /** Id of a provider; the overview's filter has none, because typing finds it. */
  readonly provider: string;
}

/** The keys of a state, in the order in which they stand in an address. */
export const filterKeys = ['q', 'category', 'provider'] as const;

/** The state that an address names. Keys that mean nothing here are left alone. */
export function stateFrom(search: string): FilterState {
  const params = new URLSearchParams(search);
  const valueOf = (key: (typeof filterKeys)[number]) => (params.get(key) ?? '').trim();
  return { q: valueOf('q'), category: valueOf('category'), provider: valueOf('provider') };
}

/** The part of the address that names a state: empty, or a question mark and what isn't empty. */
export function searchFrom(state: FilterState): string {
  const set = filterKeys.map((key) => [key, state[key].trim()]).filter(([, value]) => value !== '');
  return set.length === 0 ? '' : `?${new URLSearchParams(set).toString()}`;
}
