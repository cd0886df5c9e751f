/** The registry of every value that a guide asks for, shows or hands over. */

import { wando } from '../site.ts';

/** Who knows the value first and gives it to the others. */
export type ValueOwner = 'wando' | 'provider' | 'customer';

/** A value that travels between the identity provider, the customer and Wando. */
export interface Value {
  /** Wando's word for it, as the pages show it. */
  readonly label: string;
  readonly owner: ValueOwner;
  /** A secret has no way into any form, link, mail or storage of this site. */
  readonly secret: boolean;
  /** What pages show for a value of Wando's that is the same for everyone. */
  readonly shown?: string;
}

/** Every value by its id. Guides name them in `fromWando`, `toWando`, `gives` and `<Value id>`. */
export const values = {
  connection: { label: 'Connection', owner: 'wando', secret: false },
  'redirect-uri': {
    label: 'Redirect URI',
    owner: 'wando',
    secret: false,
    shown: wando.redirectUri.value,
  },
  'sign-in-address': {
    label: 'Sign-in address',
    owner: 'wando',
    secret: false,
    shown: wando.signIn.value,
  },
  'scim-base-url': {
    label: 'SCIM base URL',
    owner: 'wando',
    secret: false,
    shown: wando.scimBaseUrl.value,
  },
  'scim-token': { label: 'SCIM token', owner: 'wando', secret: true },
  'tenant-id': { label: 'Tenant ID', owner: 'provider', secret: false },
  'okta-domain': { label: 'Okta domain', owner: 'provider', secret: false },
  'auth0-domain': { label: 'Auth0 domain', owner: 'provider', secret: false },
  issuer: { label: 'Issuer', owner: 'provider', secret: false },
  'discovery-address': { label: 'Discovery address', owner: 'provider', secret: false },
  'client-id': { label: 'Client ID', owner: 'provider', secret: false },
  'client-secret': { label: 'Client secret', owner: 'provider', secret: true },
  'client-secret-expiry': {
    label: 'Client secret’s expiry date',
    owner: 'provider',
    secret: false,
  },
  'email-domains': { label: 'Email domains of your people', owner: 'customer', secret: false },
  'test-user': { label: 'Email address of the test user', owner: 'customer', secret: false },
} as const satisfies Record<string, Value>;

/** Id of a value in the registry. */
export type ValueId = keyof typeof values;

/** Id of a value that has no way into a field, a link, a mail, a file or the storage. */
export type SecretId = {
  [Id in ValueId]: (typeof values)[Id]['secret'] extends true ? Id : never;
}[ValueId];

/** Id of a value that a reader may fill in: no secret is one, by type. */
export type FillableId = Exclude<ValueId, SecretId>;

/** All ids of the registry. */
export const valueIds = Object.keys(values) as [ValueId, ...ValueId[]];

/** Whether an id names a value that a reader may fill in. */
export function isFillable(id: string): id is FillableId {
  return Object.hasOwn(values, id) && !(values as Record<string, Value>)[id]?.secret;
}

/**
 * A value by its id.
 *
 * @throws when no value has that id; the content check reports a writer before this can happen
 */
export function valueOf(id: string): Value {
  const value = (values as Record<string, Value>)[id];
  if (!value)
    throw new Error(`No value has the id "${id}". The known ones: ${valueIds.join(', ')}.`);
  return value;
}
