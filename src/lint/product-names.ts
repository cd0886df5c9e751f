/** Names of products: the former ones with those of today, and how makers spell them. */

import type { Provider } from '../providers/schema.ts';

/** A former name, and the name that it became. */
export interface FormerName {
  readonly former: string;
  readonly current: string;
}

/** Former names that people still use. They stay in `aliases`, for the search. */
export const formerNames: readonly FormerName[] = [
  { former: 'Azure Active Directory', current: 'Microsoft Entra ID' },
  { former: 'Azure AD', current: 'Microsoft Entra ID' },
  { former: 'AAD', current: 'Microsoft Entra ID' },
  { former: 'Azure AD Connect', current: 'Microsoft Entra Connect' },
  { former: 'Azure Active Directory Premium', current: 'Microsoft Entra ID P1 or P2' },
  { former: 'Office 365', current: 'Microsoft 365' },
  { former: 'G Suite', current: 'Google Workspace' },
  { former: 'GSuite', current: 'Google Workspace' },
  { former: 'Google Apps', current: 'Google Workspace' },
  { former: 'Okta Customer Identity Cloud', current: 'Auth0' },
  { former: 'Okta CIC', current: 'Auth0' },
  { former: 'Okta Identity Cloud', current: 'Okta' },
  { former: 'Okta Workforce Identity Cloud', current: 'Okta' },
];

/** Names that are no provider’s, as their makers spell them. */
const otherNames: readonly string[] = [
  'authentik',
  'Entra ID',
  'GitHub',
  'JavaScript',
  'JumpCloud',
  'Keycloak',
  'Microsoft',
  'OAuth',
  'OneLogin',
  'OpenID Connect',
  'PingFederate',
  'PingOne',
  'Wando',
];

/**
 * Names that are spelled in one way: any other mix of capitals, spaces and hyphens is a slip.
 *
 * @param isWord whether a word stands in the dictionary: a product called Box makes no slip of a box
 */
export function spelledNames({
  providers,
  isWord,
}: {
  readonly providers: readonly { readonly value: Pick<Provider, 'name' | 'console'> }[];
  readonly isWord?: ((word: string) => boolean) | undefined;
}): string[] {
  // What has no console is no product, but a kind of them.
  const products = providers.filter(({ value }) => value.console).map(({ value }) => value.name);
  return [...otherNames, ...products.filter((name) => isWord?.(name.toLowerCase()) !== true)];
}
