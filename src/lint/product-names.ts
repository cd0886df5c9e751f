/** Names of products: the former ones with those of today, and how makers spell them. */

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

/** Names as their makers spell them. Any other mix of capitals, spaces and hyphens is a slip. */
export const spelledNames: readonly string[] = [
  'Auth0',
  'authentik',
  'Entra ID',
  'GitHub',
  'Google Workspace',
  'JavaScript',
  'JumpCloud',
  'Keycloak',
  'Microsoft',
  'OAuth',
  'Okta',
  'OneLogin',
  'OpenID Connect',
  'PingFederate',
  'PingOne',
  'Wando',
];
