/** A pasted discovery document: its text as an object, or what was pasted in its place. */

import { holdsSecret } from '../secrets.ts';

/** The metadata that the check reads. Anything may stand in it: it was pasted. */
export type Metadata = Readonly<Record<string, unknown>>;

/** A document that has an issuer. */
export interface Discovery {
  readonly issuer: string;
  readonly metadata: Metadata;
}

/** What was pasted instead of a document with an issuer. */
export interface NoDocument {
  readonly looksLike: string;
  readonly why: string;
  readonly secret?: true;
}

const again = 'Open the discovery address, select all of the page, and copy it again.';

/** Reads a pasted discovery document. */
export function parseDocument(text: string): Discovery | NoDocument {
  const start = text.trim();
  if (start === '') return { looksLike: 'an empty text', why: again };
  if (holdsSecret(text.replace(/https?:[^\s"]+/g, ''), 'client-id'))
    return {
      looksLike: 'a text with a secret in it',
      why: `No field here takes one. ${again}`,
      secret: true,
    };
  if (start.startsWith('<'))
    return start.includes('EntityDescriptor')
      ? { looksLike: 'SAML metadata, another protocol', why: again }
      : {
          looksLike: 'the HTML of a web page',
          why: `If the address shows a page for people, such as a sign-in, the issuer in it may be wrong. ${again}`,
        };
  let value: unknown;
  try {
    value = JSON.parse(start);
  } catch {
    return {
      looksLike: start.startsWith('{') ? 'a part of a JSON document' : 'text that is not JSON',
      why: `${again} It begins with { and ends with }. In Firefox, choose Raw Data first.`,
    };
  }
  const metadata: Metadata = typeof value === 'object' ? { ...value } : {};
  const { issuer, error_description, errorSummary, error } = metadata;
  if (typeof issuer === 'string') return { issuer, metadata };
  const said = error_description ?? errorSummary ?? error;
  if (typeof said === 'string')
    return {
      looksLike: 'an error from the provider',
      why: `It says “${said.slice(0, 200)}”, so the issuer in the address may be wrong.`,
    };
  return {
    looksLike: 'keys' in metadata ? 'the signing keys' : 'JSON without an “issuer”',
    why: again,
  };
}
