/** The check of a client ID: each provider makes it in another form. */

import { named, right, unknown, wrong, type Check } from './answer.ts';
import { likeness } from './issuers/likeness.ts';
import { known } from './issuers/rules.ts';
import { googleClientId, googleClientIdStart, guid, oktaClientId, shapeOf } from './shapes.ts';

/** Forms that prove a client ID. Entra ID's doesn't: other IDs there have it as well. */
const proofs: Readonly<Record<string, RegExp>> = {
  okta: oktaClientId,
  auth0: /^[a-z\d]{32}$/i,
  'google-workspace': googleClientId,
};

/** What can be said of the form where it proves nothing. */
const doubts: Readonly<Record<string, string>> = {
  'entra-id': 'Object ID, Secret ID, and tenant ID are GUIDs too.',
  okta: 'In Okta’s own samples, a client ID has 20 characters and begins with “0oa”.',
  auth0: 'At Auth0, a client ID typically has 32 letters and digits.',
};

/** IDs of something else. */
const others: readonly (readonly [RegExp, string])[] = [
  [/^aus\w{17,}$/, 'the ID of an authorization server'],
  [/^00u\w{17}$/, 'the ID of a person'],
  [/^tpc_/, 'the ID of a third-party application, which gets no ID token'],
  [/^\d+$/, 'the number of a project'],
];

/** The client ID that a text is but for its form, at the providers where it is sure. */
function corrected(text: string, provider: string): string | undefined {
  const plain = text.replace(/^https?:\/+|\/+$/g, '').toLowerCase();
  if (provider === 'entra-id') return guid.test(text) ? plain : undefined;
  if (provider !== 'google-workspace') return undefined;
  if (googleClientId.test(plain)) return plain;
  return googleClientIdStart.test(plain) ? `${plain}.apps.googleusercontent.com` : undefined;
}

/** Checks a client ID. */
export const checkClientId: Check = (text, { provider }) => {
  const place = named('client-id', provider);
  if (proofs[provider]?.test(text)) return right;
  const use = corrected(text, provider);
  const other = known[provider] && others.find(([pattern]) => pattern.test(text))?.[1];
  const shape = shapeOf(text);
  const isStrict = /^(entra|google)/.test(provider);
  const isElsewhere = (known[provider] ? /address|host|holder|client/ : /holder/).test(shape);
  if (use !== text && (use || other || isStrict || isElsewhere))
    return wrong(
      use ? likeness(text, use) : (other ?? shape),
      `What belongs here is ${use ? `“${use}”` : place}. With “${text}”, the provider refuses the sign-in.`,
      use,
    );
  return unknown(
    `${doubts[provider] ?? 'Products differ in the form of a client ID.'} Compare it with ${place}.`,
  );
};
