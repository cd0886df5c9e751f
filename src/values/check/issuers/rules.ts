/** Whose address a text is, and what that provider's rules say of it. */

import { wando } from '../../../site.ts';
import { readAddress } from '../address.ts';
import type { CheckContext } from '../answer.ts';
import { shapeOf } from '../shapes.ts';
import { auth0 } from './auth0.ts';
import { entraId } from './entra-id.ts';
import { genericOidc } from './generic-oidc.ts';
import { okta } from './okta.ts';
import type { Rule, Ruling } from './ruling.ts';

/** Google has one issuer for everyone. */
export const googleIssuer = 'https://accounts.google.com';

/** The providers whose issuers have a known form: name, form, the hosts that are their own, rule. */
export const known: Readonly<
  Record<string, readonly [name: string, form: string, hosts: RegExp, rule: Rule]>
> = {
  'entra-id': [
    'Microsoft Entra ID',
    'https://login.microsoftonline.com/<Directory (tenant) ID>/v2.0',
    /^(login|sts|entra|graph|portal)\.(partner\.)?(microsoft(online)?|windows|azure)\.(com|net|us|cn)$/,
    entraId,
  ],
  okta: ['Okta', 'https://acme.okta.com', /(^|\.)okta(preview|-emea)?\.com$/, okta],
  auth0: ['Auth0', 'https://acme.us.auth0.com/', /(^|\.)auth0\.com$/, auth0],
  'google-workspace': [
    'Google',
    googleIssuer,
    /^(accounts|admin|console\.cloud)\.google\.com$|\.googleapis\.com$/,
    () => ({ issuer: googleIssuer }),
  ],
};

/** The id of the provider that has a host. */
export function ownerOf(host: string): string | undefined {
  return Object.keys(known).find((id) => known[id]?.[2].test(host));
}

/** What the provider's rules say of a text that should lead to an issuer. */
export function rulingOn(text: string, context: CheckContext): Ruling {
  const address = readAddress(text);
  if (!address) return { is: shapeOf(text) };
  if (`https://${address.host}` === wando.host.value) return { is: 'an address of Wando' };
  const mine = known[context.provider];
  const other = known[ownerOf(address.host) ?? ''] ?? mine;
  if (mine && other !== mine) return { is: `an address of ${other?.[0] ?? ''}` };
  return (other?.[3] ?? genericOidc)(address, context);
}
