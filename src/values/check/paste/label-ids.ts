/** Which value a label names, in the words of any console. */

import type { FillableId } from '../../values.ts';

/** A value, a secret, or something that no field here takes. */
export type Named = FillableId | 'secret' | 'other';

/** Patterns on a label in lower case without signs; the first that fits counts. */
const patterns: readonly (readonly [RegExp, Named])[] = [
  [/expir/, 'client-secret-expiry'],
  [/\b(object|secret) id\b|endpoint$/, 'other'],
  [/secret|token|password|private key|api key|^bearer$/, 'secret'],
  [/\b(tenant|directory) id$/, 'tenant-id'],
  [/\b(client|application|app) id$/, 'client-id'],
  [/metadata|discovery|well known|open ?id configuration/, 'discovery-address'],
  [/\bissuer\b/, 'issuer'],
  [/redirect|callback|reply url/, 'redirect-uri'],
  [/scim|^(tenant|base) url$/, 'scim-base-url'],
  [/^(sign in|login) (address|url|page)/, 'sign-in-address'],
  [/^okta (domain|org|url)|^org url/, 'okta-domain'],
  [/^auth0 domain|^domain$/, 'auth0-domain'],
  [/domains?$/, 'email-domains'],
  [/test (user|account|person)/, 'test-user'],
  [/^connection( id| name)?$/, 'connection'],
];

/** What a label names, if it is known. */
export function namedBy(label: string): Named | undefined {
  const words = label
    .replace(/([a-z])(?=[A-Z])/g, '$1 ')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, ' ')
    .trim();
  return patterns.find(([pattern]) => pattern.test(words))?.[1];
}
