/** What each value looks like: its form in words, and an example that pages show until it is filled in. */

import { wando } from '../site.ts';
import type { FillableId } from './values.ts';

/** The form of a value. */
export interface Example {
  readonly example: string;
  /** The form in a few words, for the hint at a field. */
  readonly format: string;
}

const guid = '8f2b1c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d';
const wellKnown = '/.well-known/openid-configuration';
const issuerFormat = 'Starts with https://, no slash at its end';
const discoveryFormat = `The issuer with ${wellKnown} behind it`;

const common: Readonly<Record<FillableId, Example>> = {
  connection: { example: 'acme', format: 'Letters, digits, and hyphens' },
  'redirect-uri': {
    example: wando.redirectUri.value.replace(/\{.*/, 'acme'),
    format: 'Starts with https://, no slash at its end',
  },
  'sign-in-address': { example: wando.signIn.value, format: 'Starts with https://' },
  'scim-base-url': { example: wando.scimBaseUrl.value, format: 'No slash at its end' },
  'tenant-id': { example: guid, format: 'A GUID in lower case' },
  'okta-domain': { example: 'acme.okta.com', format: 'A host name, without https://' },
  'auth0-domain': { example: 'acme.us.auth0.com', format: 'A host name, without https://' },
  issuer: {
    example: 'https://idp.example.com',
    format: 'Starts with https://, exactly as in the discovery document',
  },
  'discovery-address': {
    example: `https://idp.example.com${wellKnown}`,
    format: discoveryFormat,
  },
  'client-id': { example: 'wando', format: 'Exactly as in the console' },
  'client-secret-expiry': { example: '2027-05-23', format: 'Year, month, day' },
  'email-domains': { example: 'example.com', format: 'Without @, with commas between several' },
  'test-user': { example: 'ada@example.com', format: 'One email address' },
};

/** The examples of one provider, for its issuer and client ID. */
function own(issuer: string, clientId: Example, format = issuerFormat) {
  return {
    issuer: { example: issuer, format },
    'discovery-address': {
      example: issuer.replace(/\/$/, '') + wellKnown,
      format: discoveryFormat,
    },
    'client-id': clientId,
  };
}

const byProvider: Readonly<Record<string, Partial<Record<FillableId, Example>>>> = {
  'entra-id': own(`https://login.microsoftonline.com/${guid}/v2.0`, {
    example: '5d3c2b1a-6f7e-4b8a-9c0d-1e2f3a4b5c6d',
    format: 'A GUID in lower case',
  }),
  okta: own('https://acme.okta.com', {
    example: '0oabucvyc38HLL1ef0h7',
    format: 'In Okta’s samples, 20 characters that begin with 0oa',
  }),
  auth0: own(
    'https://acme.us.auth0.com/',
    { example: 'x7Kq2mB9tR4vW1nC8yP5sD3fG6hJ0aLz', format: 'Typically 32 letters and digits' },
    'Starts with https://, with a slash at its end',
  ),
  'google-workspace': own('https://accounts.google.com', {
    example: '123456789012-abcdefghijklmnopqrstuvwxyz012345.apps.googleusercontent.com',
    format: 'Ends in .apps.googleusercontent.com',
  }),
};

/** The form of a value at a provider. */
export function exampleOf(id: FillableId, provider: string): Example {
  return byProvider[provider]?.[id] ?? common[id];
}
