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
  issuer: { label: 'Issuer', owner: 'provider', secret: false },
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

/** All ids of the registry. */
export const valueIds = Object.keys(values) as [ValueId, ...ValueId[]];

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
