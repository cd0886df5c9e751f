/** Who talks to whom when someone signs in, and when people are provisioned: what the pictures show. */

import { valueOf, type ValueId } from '../values/values.ts';
import type { CategoryId } from '../site.ts';

/** One message between two parties; from a party to itself, what it does on its own. */
export interface Message {
  /** Index of the party that speaks. */
  readonly from: number;
  /** Index of the party that hears it. */
  readonly to: number;
  /** A few words on the arrow. */
  readonly label: string;
}

/** A numbered moment: one message, or one that sets off another. */
export interface Moment {
  readonly messages: readonly Message[];
  /** The values that are used at this moment, in Wando's words. */
  readonly values: readonly string[];
  /** The same as a sentence, for whoever doesn't see the drawing. */
  readonly sentence: string;
}

/** All that one picture shows. */
export interface Exchange {
  readonly title: string;
  readonly parties: readonly [string, string, string];
  /** Index of the party that is Wando. */
  readonly wando: number;
  readonly moments: readonly Moment[];
}

/** The words for a provider where none is named. */
export const ANY_PROVIDER = 'Your provider';

const labels = (...ids: ValueId[]): string[] => ids.map((id) => valueOf(id).label);

/**
 * What happens at a sign-in: the authorization code flow.
 *
 * @param provider the provider's name as the reader knows it
 */
export function signIn(provider: string): Exchange {
  const [person, wando, idp] = [0, 1, 2];
  return {
    title: `How a person signs in to Wando with ${inSentence(provider)}`,
    parties: ['A person', 'Wando', provider],
    wando,
    moments: [
      {
        messages: [{ from: person, to: wando, label: 'opens the sign-in page' }],
        values: labels('sign-in-address'),
        sentence: 'A person opens Wando’s sign-in page.',
      },
      {
        messages: [{ from: wando, to: idp, label: 'sends the browser there' }],
        values: labels('client-id', 'redirect-uri'),
        sentence: `Wando sends the browser to ${inSentence(provider)}, with the client ID and the redirect URI.`,
      },
      {
        messages: [{ from: person, to: idp, label: 'signs in' }],
        values: [],
        sentence: `The person signs in at ${inSentence(provider)}.`,
      },
      {
        messages: [{ from: idp, to: wando, label: 'sends the browser back with a code' }],
        values: labels('redirect-uri'),
        sentence: `${provider} sends the browser back to the redirect URI, with a code.`,
      },
      {
        messages: [{ from: wando, to: idp, label: 'exchanges the code for tokens' }],
        values: labels('client-secret'),
        sentence: 'Wando exchanges the code for tokens, and shows the client secret for it.',
      },
      {
        messages: [{ from: wando, to: wando, label: 'checks who issued the tokens' }],
        values: labels('issuer'),
        sentence: 'Wando checks that the tokens come from the issuer.',
      },
      {
        messages: [{ from: wando, to: wando, label: 'first time: makes the member record' }],
        values: [],
        sentence: 'At the first sign-in, Wando makes the member record, with the role member.',
      },
    ],
  };
}

/**
 * What happens when people are provisioned over SCIM.
 *
 * @param provider the provider's name as the reader knows it
 */
export function provisioning(provider: string): Exchange {
  const [you, idp, wando] = [0, 1, 2];
  return {
    title: `How ${inSentence(provider)} provisions people in Wando`,
    parties: ['You', provider, 'Wando'],
    wando,
    moments: [
      {
        messages: [{ from: you, to: idp, label: 'enter what Wando gave you' }],
        values: labels('scim-base-url', 'scim-token'),
        sentence: `You enter the SCIM base URL and the SCIM token at ${inSentence(provider)}. From then on it calls that URL with that token.`,
      },
      {
        messages: [
          { from: you, to: idp, label: 'assign a person' },
          { from: idp, to: wando, label: 'creates the record' },
        ],
        values: [],
        sentence: `You assign a person, and ${inSentence(provider)} creates the record in Wando.`,
      },
      {
        messages: [
          { from: you, to: idp, label: 'change a name' },
          { from: idp, to: wando, label: 'updates the record' },
        ],
        values: [],
        sentence: `A name changes, and ${inSentence(provider)} updates the record.`,
      },
      {
        messages: [
          { from: you, to: idp, label: 'take the assignment away' },
          { from: idp, to: wando, label: 'deactivates the record' },
        ],
        values: [],
        sentence: `You take the assignment away, and ${inSentence(provider)} deactivates the record.`,
      },
      {
        messages: [{ from: idp, to: idp, label: 'sign-in is separate: single sign-on' }],
        values: [],
        sentence: 'Signing in stays separate: it goes through single sign-on.',
      },
    ],
  };
}

/** The exchange of a category. */
export function exchangeOf(category: CategoryId, provider: string): Exchange {
  return category === 'sso' ? signIn(provider) : provisioning(provider);
}

/** A provider's name is a name; the words for any provider start small inside a sentence. */
function inSentence(provider: string): string {
  return provider === ANY_PROVIDER ? provider.toLowerCase() : provider;
}
