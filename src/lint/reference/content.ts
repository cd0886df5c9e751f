/** Rules about values, menu paths, images, code and secrets. */

import type { RuleRows } from './row.ts';

export const contentRows = {
  'values/unknown': {
    says: '`<Value>` and `<ExpiryReminder>` name values of the registry.',
    bad: '<Value id="callback-url" />',
    good: '<Value id="redirect-uri" />',
    kind: 'binding',
  },
  'values/too-early': {
    says: 'A value is used in or after the step that gives it, never before. A `<Way>` has steps of its own: it gives what it uses.',
    bad: '<Value id="client-id" />   in “Before you start”',
    good: '<Value id="client-id" />   from the step with gives="client-id" on',
    kind: 'complete',
  },
  'values/not-from-wando': {
    says: 'A value of Wando’s that a guide uses stands in `fromWando`.',
    bad: '<Value id="scim-token" />   without scim-token in fromWando',
    good: 'fromWando: [scim-base-url, scim-token]',
    kind: 'complete',
  },
  'values/never-used': {
    says: 'Each value that the reader is reported to get from Wando is used in a step.',
    bad: 'fromWando: [redirect-uri, scim-token]   in a guide whose steps don’t use the token',
    good: 'fromWando: [redirect-uri]',
    kind: 'complete',
  },
  'values/never-given': {
    says: 'Each value of the provider’s that goes to Wando is given by a step.',
    bad: 'toWando: [issuer]   without a step with gives="issuer"',
    good: '<Step id="find-issuer" … gives="issuer">',
    kind: 'complete',
  },
  'values/given-twice': {
    says: 'One step of a procedure gives a value, so that the hand-off can name it.',
    bad: 'gives="client-id" on two steps',
    good: 'gives="client-id" on the step that copies it',
  },
  'values/not-handed-over': {
    says: 'A value that a step gives for Wando stands in `toWando`.',
    bad: 'gives="issuer"   without issuer in toWando',
    good: 'toWando: [issuer, client-id]',
    kind: 'complete',
  },
  'values/listed-twice': {
    says: 'A list of values names each once.',
    bad: 'toWando: [issuer, client-id, issuer]',
    good: 'toWando: [issuer, client-id]',
  },
  'values/secret-with-suffix': {
    says: 'A secret stands alone: nothing is put together with it.',
    bad: '<Value id="scim-token" suffix="?x=1" />',
    good: '<Value id="scim-token" />',
    kind: 'binding',
  },
  'values/secret-in-link': {
    says: 'A secret never stands in a link: addresses are logged and shared.',
    bad: '[<Value id="scim-token" />](/scim/okta/)',
    good: '<Value id="scim-token" />',
    kind: 'binding',
  },
  'values/in-code': {
    says: 'Code takes text literally: a value stands outside of it.',
    bad: '```text\n<Value id="redirect-uri" />\n```',
    good: '<Value id="redirect-uri" />',
  },
  'menus/bold-path': {
    says: 'A way through menus is a `<MenuPath>`.',
    bad: '**Applications > Applications**',
    good: '<MenuPath to="Applications > Applications" />',
  },
  'menus/typed-path': {
    says: 'No arrows between labels in the text: a way through menus is a `<MenuPath>`, and in YAML a sentence.',
    bad: '**Security** > **Policies**, or Security > Policies',
    good: '<MenuPath to="Security > Policies" />, or **Security**, then **Policies**',
  },
  'menus/quoted-label': {
    says: 'A label is bold, without quotes.',
    bad: 'Select "Save".',
    good: 'Select **Save**.',
  },
  'menus/arrow': {
    says: 'Labels of a path have ` > ` between them.',
    bad: '<MenuPath to="Security › Policies" />',
    good: '<MenuPath to="Security > Policies" />',
  },
  'menus/empty-label': {
    says: 'Each part of a path has a label.',
    bad: '<MenuPath to="Security > > Policies" />',
    good: '<MenuPath to="Security > Policies" />',
    kind: 'binding',
  },
  'menus/single-label': {
    says: 'A path has two labels at least; a single one is bold.',
    bad: '<MenuPath to="Clients" />',
    good: '**Clients**',
  },
  'images/no-alt': {
    says: 'An image has a text for those who don’t see it.',
    bad: '![](./apps.png)',
    good: '![The list of apps, with Wando selected](./apps.png)',
  },
  'images/poor-alt': {
    says: 'The text of an image says what it shows, not that it is an image.',
    bad: '![apps.png](./apps.png)',
    good: '![The list of apps, with Wando selected](./apps.png)',
  },
  'images/missing-file': {
    says: 'The file of an image exists in this project.',
    bad: '![…](./aps.png)',
    good: '![…](./apps.png)',
    kind: 'binding',
  },
  'images/too-large': {
    says: 'The file of an image has at most 200 kB.',
    bad: 'apps.png with 900 kB',
    good: 'apps.png with 80 kB',
  },
  'images/only-instruction': {
    says: 'A step never consists of images alone: what to do stands in words.',
    bad: '<Step …>\n\n![…](./apps.png)\n\n</Step>',
    good: '<Step …>\n\nSelect **Wando**.\n\n![…](./apps.png)\n\n</Step>',
  },
  'code/no-language': {
    says: 'A code block names its language; plain text is `text`.',
    bad: '```\nopenid profile\n```',
    good: '```text\nopenid profile\n```',
  },
  'code/unknown-language': {
    says: 'The language of a code block is one that the highlighter knows.',
    bad: '```jsn',
    good: '```json',
    kind: 'binding',
  },
  'code/empty': {
    says: 'A code block holds code.',
    bad: '```text\n```',
    good: '```text\nopenid profile\n```',
  },
  'code/prompt': {
    says: 'Code can be copied whole, so it has no prompt in front.',
    bad: '$ curl https://…',
    good: 'curl https://…',
  },
  'code/not-closed': {
    says: 'A code block ends with the same marks that it begins with.',
    bad: '```text\nopenid profile',
    good: '```text\nopenid profile\n```',
    kind: 'binding',
  },
  'secrets/known-shape': {
    says: 'Nothing that has the shape of a real secret, not even an expired one.',
    bad: 'GOCSPX-… with all its characters',
    good: '`GOCSPX-` and an ellipsis',
    kind: 'binding',
  },
  'secrets/private-key': {
    says: 'No private key.',
    bad: '-----BEGIN PRIVATE KEY-----',
    good: 'a sentence that says where the key is made',
    kind: 'binding',
  },
  'secrets/opaque': {
    says: 'No long run of random characters: it may be a key, and it teaches nobody anything.',
    bad: 'a token of 40 letters and digits',
    good: 'its first four characters and an ellipsis',
  },
  'secrets/assigned': {
    says: 'Examples take a secret from a variable or a placeholder.',
    bad: 'client_secret=correct-horse-battery',
    good: 'client_secret=$CLIENT_SECRET',
  },
  'secrets/in-address': {
    says: 'An address holds neither password nor token.',
    bad: 'https://admin:hunter22@example.com/',
    good: 'https://example.com/',
    kind: 'binding',
  },
} as const satisfies RuleRows;
