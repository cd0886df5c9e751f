/** Texts of a guide with the reader's own values in place of placeholders: `https://{okta-domain}/admin`. */

import { isFillable, values, type FillableId, type Value, type ValueId } from './values.ts';

/** What a reader has filled in, as typed; what is missing is left out. */
export type FilledValues = Readonly<Partial<Record<FillableId, string>>>;

/** A placeholder for a value: its id in braces. */
const PLACEHOLDER = /\{([a-z][a-z0-9-]*)\}/g;

/** The ids of the values that a text waits for, in their order. */
export function placeholdersIn(text: string): FillableId[] {
  return [...text.matchAll(PLACEHOLDER)].map(([, id = '']) => id).filter(isFillable);
}

/** The text with every placeholder filled that can be; the others stay as they are. */
export function withValues(text: string, filled: FilledValues): string {
  return text.replace(PLACEHOLDER, (placeholder, id: string) =>
    isFillable(id) ? (filled[id] ?? placeholder) : placeholder,
  );
}

/** What a value is made of when the reader fills in only its parts, by provider; `*` is for all. */
const recipes: readonly (readonly [id: FillableId, provider: string, text: string])[] = [
  ['redirect-uri', '*', pattern('redirect-uri')],
  ['sign-in-address', '*', pattern('sign-in-address')],
  ['scim-base-url', '*', pattern('scim-base-url')],
  ['issuer', 'entra-id', 'https://login.microsoftonline.com/{tenant-id}/v2.0'],
  ['issuer', 'google-workspace', 'https://accounts.google.com'],
  ['issuer', 'okta', 'https://{okta-domain}'],
  ['issuer', 'auth0', 'https://{auth0-domain}/'],
];

/**
 * The values with those added that follow from others: a redirect URI from its connection, an issuer
 * from the tenant. What the reader has filled in stays, and what isn't whole is left out.
 */
export function derived(filled: FilledValues, provider: string): FilledValues {
  const all: Partial<Record<FillableId, string>> = { ...filled };
  for (const [id, only, text] of recipes) {
    if (all[id] !== undefined || (only !== '*' && only !== provider)) continue;
    const made = withValues(text, all);
    if (made !== '' && placeholdersIn(made).length === 0) all[id] = made;
  }
  if (all.issuer !== undefined) {
    all['discovery-address'] ??=
      `${all.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  }
  return all;
}

/** What pages show for a value of Wando's; it may have a placeholder. */
function pattern(id: ValueId): string {
  return (values[id] as Value).shown ?? '';
}
