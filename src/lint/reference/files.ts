/** Rules about files: their names, their places, and their plain form. */

import type { RuleRows } from './row.ts';

export const filesRows = {
  'files/wrong-ending': {
    says: 'Pages are `.mdx`, data is `.yaml`, icons are `.svg`: the site reads no other ending.',
    bad: 'src/content/providers/okta.yml',
    good: 'src/content/providers/okta.yaml',
    kind: 'binding',
  },
  'files/wrong-place': {
    says: 'A guide stands at `category/provider.mdx`, any other page directly in `src/content/docs/`.',
    bad: 'src/content/docs/saml/okta.mdx',
    good: 'src/content/docs/sso/okta.mdx',
    kind: 'binding',
  },
  'files/bad-name': {
    says: 'A file’s name is part of an address: lower-case words with hyphens between.',
    bad: 'src/content/docs/sso/Ping_One.mdx',
    good: 'src/content/docs/sso/ping-one.mdx',
    kind: 'binding',
  },
  'files/trailing-space': {
    says: 'No line ends in spaces: Markdown takes two of them for a line break that nobody sees.',
    bad: 'Select **Save**.··',
    good: 'Select **Save**.',
  },
  'files/tab': {
    says: 'Indentation is made of spaces: a tab is as wide as each editor likes.',
    bad: '→- Role',
    good: '  - Role',
  },
  'files/windows-line-ends': {
    says: 'Lines end as on Linux and macOS.',
    bad: 'Select **Save**.␍␊',
    good: 'Select **Save**.␊',
  },
} as const satisfies RuleRows;
