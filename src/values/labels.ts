/** Where each value is found or entered: the label that a provider's console gives it, and its page. */

import type { ValueId } from './values.ts';

/** The label on the screen, letter by letter, and the page that has it as a path of menu entries. */
export type Label = readonly [label: string, where?: string];

type Labels = Readonly<Record<string, Readonly<Partial<Record<ValueId, Label>>>>>;

const overview = 'App registrations > your app > Overview';
const basics = 'Settings > Basic Information';

/** What a reader copies out of a console. */
const copied: Labels = {
  'entra-id': {
    'client-id': ['Application (client) ID', overview],
    'tenant-id': ['Directory (tenant) ID', overview],
    'discovery-address': ['OpenID Connect metadata document', 'Overview > Endpoints'],
  },
  okta: {
    'client-id': ['Client ID', 'your application > General > Client Credentials'],
    issuer: ['Issuer', 'Sign On > OpenID Connect ID Token'],
  },
  auth0: {
    'client-id': ['Client ID', basics],
    'auth0-domain': ['Domain', basics],
  },
  'google-workspace': {
    'client-id': ['Client ID', 'Google Auth Platform > Clients > your client'],
  },
};

const integration = 'Provisioning > Settings > Integration';
const configuration = 'Provisioning > New configuration';
const actionSecrets = 'Actions Editor > Secrets';

/** What a reader enters into a console, and the secrets: no check speaks of them, so no page loads them. */
const enteredOrSecret: Labels = {
  'entra-id': {
    'redirect-uri': ['Redirect URI', 'Authentication > Redirect URI configuration'],
    'client-secret': ['Value', 'Certificates & secrets > Client secrets'],
    'scim-base-url': ['Tenant URL', configuration],
    'scim-token': ['Secret token', configuration],
  },
  okta: {
    'redirect-uri': ['Sign-in redirect URIs'],
    'client-secret': ['Client secret', 'your application > General > Client Credentials'],
    'scim-base-url': ['SCIM connector base URL', integration],
    'scim-token': ['Bearer', integration],
  },
  auth0: {
    'redirect-uri': ['Allowed Callback URLs', 'Settings > Application URIs'],
    'client-secret': ['Client Secret', 'Credentials'],
    'scim-base-url': ['SCIM_BASE_URL', actionSecrets],
    'scim-token': ['SCIM_BEARER_TOKEN', actionSecrets],
  },
  'google-workspace': {
    'redirect-uri': ['Authorized redirect URIs', 'Clients > your client'],
  },
};

/** What a provider's console calls a value, and where it stands there; else the value's id in words. */
export function labelOf(id: ValueId, provider: string): Label {
  return enteredOrSecret[provider]?.[id] ?? copiedLabelOf(id, provider);
}

/** The same for a value that is copied out of the console. */
export function copiedLabelOf(id: ValueId, provider: string): Label {
  return copied[provider]?.[id] ?? [inWords(id)];
}

function inWords(id: string): string {
  const words = id
    .replaceAll('-', ' ')
    .replace(/\b(id|uri|url|scim)\b/g, (word) => word.toUpperCase());
  return words.charAt(0).toUpperCase() + words.slice(1);
}
