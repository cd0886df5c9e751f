/** What sign-in at Wando needs and a discovery document says the provider lacks. */

import type { Metadata } from './document.ts';

/** Lists in the document, what has to be in them, and its name. */
const needs: readonly (readonly [list: string, anyOf: string, name: string])[] = [
  ['scopes_supported', 'openid', 'the scope'],
  ['scopes_supported', 'email', 'the scope'],
  ['scopes_supported', 'profile', 'the scope'],
  ['response_types_supported', 'code', 'the response type'],
  ['code_challenge_methods_supported', 'S256', 'the PKCE method'],
  [
    'token_endpoint_auth_methods_supported',
    'client_secret_basic or client_secret_post',
    'the client authentication',
  ],
];

/** The gaps of a document, each a sentence. A list that isn't there says nothing. */
export function gapsOf(document: Metadata): readonly string[] {
  const lists = needs.filter(([list, anyOf]) => {
    const entries: unknown = document[list];
    return Array.isArray(entries) && !anyOf.split(' or ').some((one) => entries.includes(one));
  });
  const missing = ['authorization_endpoint', 'token_endpoint', 'jwks_uri'].filter(
    (name) => typeof document[name] !== 'string',
  );
  return [
    ...lists.map(([, anyOf, name]) => `${name} “${anyOf}”`),
    ...missing.map((name) => `the address “${name}”`),
  ].map(
    (gap) =>
      `The document doesn’t list ${gap}. Ask your Wando contact whether sign-in works without.`,
  );
}
