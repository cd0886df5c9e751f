/** What is searched for, and how the fragment of an address says it: a host never sees a fragment. */

/** What is searched for, as far as an address says it. */
export interface SharedQuery {
  readonly text: string;
  /** Ids; empty for all. */
  readonly category: string;
  readonly provider: string;
}

/** What is searched for, and from where. */
export interface Query extends SharedQuery {
  /** The page that the reader is on: it comes first on equal match. */
  readonly here: string;
  /** Whether words are taken as they are. */
  readonly isLiteral: boolean;
}

/** The search that a fragment, `#search=okta+token&category=scim`, names; undefined when it names none. */
export function sharedQueryIn(fragment: string): SharedQuery | undefined {
  const params = new URLSearchParams(fragment.replace(/^#/, ''));
  const text = params.get('search');
  if (text === null) return undefined;
  return { text, category: params.get('category') ?? '', provider: params.get('provider') ?? '' };
}

/** The fragment for a search; empty for one without words. */
export function fragmentFor({ text, category, provider }: SharedQuery): string {
  if (text.trim() === '') return '';
  const params = new URLSearchParams({ search: text.trim() });
  if (category) params.set('category', category);
  if (provider) params.set('provider', provider);
  return `#${params.toString()}`;
}
