/** Rules about words, names and spelling, about MDX, and about suppressions. */

import type { RuleRows } from './row.ts';

export const proseRows = {
  'words/click': {
    says: 'Readers select: not everyone has a mouse.',
    bad: 'Click **Save**.',
    good: 'Select **Save**.',
  },
  'words/filler': {
    says: 'No words that call a thing easy, or that beg.',
    bad: 'Simply select **Save**.',
    good: 'Select **Save**.',
  },
  'words/promise': {
    says: 'Nothing is called fully compliant: say what was tested.',
    bad: 'Wando is fully compliant with SCIM 2.0.',
    good: 'Wando creates, updates, and deactivates people over SCIM 2.0.',
  },
  'words/allowlist': {
    says: 'Lists that let in or keep out are called allowlist and blocklist.',
    bad: 'Add the host to the whitelist.',
    good: 'Add the host to the allowlist.',
  },
  'words/repeated': {
    says: 'No word stands twice in a row.',
    bad: 'Open the the app.',
    good: 'Open the app.',
  },
  'names/former': {
    says: 'Products have their name of today. The old one stands in parentheses, or in the same sentence as the new one.',
    bad: 'Open Azure AD.',
    good: 'Open Microsoft Entra ID (formerly Azure AD).',
  },
  'names/spelling': {
    says: 'Names are spelled as their makers spell them.',
    bad: 'Open ID connect, Oauth, Github',
    good: 'OpenID Connect, OAuth, GitHub',
  },
  'spelling/unknown-word': {
    says: 'Every word is in the dictionary, in src/lint/words.txt, or a name or label of the page.',
    bad: 'Copy the assigment.',
    good: 'Copy the assignment.',
  },
  'mdx/syntax': {
    says: 'The text is MDX that the site can read.',
    bad: 'The path is {connection}.',
    good: 'The path is `{connection}`.',
    kind: 'binding',
  },
  'mdx/expression': {
    says: 'Braces in text are code: the site takes comments only.',
    bad: 'Send {email} to Wando.',
    good: 'Send `{email}` to Wando.',
    kind: 'binding',
  },
  'mdx/other-import': {
    says: 'A page imports from `~/components` and from nowhere else.',
    bad: "import Tabs from './Tabs.astro';",
    good: "import { Step, Steps } from '~/components';",
    kind: 'binding',
  },
  'mdx/not-imported': {
    says: 'Each component stands in the import line.',
    bad: "import { Steps } from '~/components';   and <Step> below",
    good: "import { Step, Steps } from '~/components';",
    kind: 'binding',
  },
  'mdx/import-not-tidy': {
    says: 'The import line names each component that the page uses once, in alphabetical order.',
    bad: "import { Steps, Step, Value } from '~/components';   without <Value>",
    good: "import { Step, Steps } from '~/components';",
  },
  'mdx/unknown-component': {
    says: 'Only the components that the authoring reference lists.',
    bad: '<Tabs>',
    good: '<Steps>',
    kind: 'binding',
  },
  'mdx/html': {
    says: 'No HTML: Markdown and the components say it all.',
    bad: '<b>Save</b>',
    good: '**Save**',
    kind: 'binding',
  },
  'mdx/unknown-attribute': {
    says: 'A component has only the attributes that the authoring reference lists.',
    bad: '<Step id="…" titel="…">',
    good: '<Step id="…" title="…">',
    kind: 'binding',
  },
  'mdx/missing-attribute': {
    says: 'A component has the attributes that it needs.',
    bad: '<Value />',
    good: '<Value id="client-id" />',
    kind: 'binding',
  },
  'mdx/wrong-attribute': {
    says: 'An attribute is text in quotes, once; minutes are a number in braces.',
    bad: '<Way minutes="an hour" …>',
    good: '<Way minutes={60} …>',
    kind: 'binding',
  },
  'mdx/text-beside-tag': {
    says: 'The text in a component starts on a line of its own.',
    bad: '<Step …>Select **Save**.</Step>',
    good: '<Step …>\n\nSelect **Save**.\n\n</Step>',
  },
  'mdx/list-indentation': {
    says: 'The items of a list start in the same column; what belongs to an item starts under its text.',
    bad: '1. First\n  - Part',
    good: '1. First\n   - Part',
  },
  'mdx/stray-directive': {
    says: 'A colon before a letter or number without a space starts a directive, and the word is lost.',
    bad: 'at 10:30',
    good: 'at half past ten, or `10:30`',
    kind: 'binding',
  },
  'mdx/unknown-note': {
    says: 'A note is one of note, tip, caution, danger.',
    bad: ':::warning',
    good: ':::caution',
    kind: 'binding',
  },
  'mdx/note-not-closed': {
    says: 'A note ends with a line of `:::`.',
    bad: ':::note\nText.',
    good: ':::note\nText.\n:::',
    kind: 'binding',
  },
  'mdx/unclosed-mark': {
    says: 'Bold marks and code marks come in pairs.',
    bad: 'Select **Save.',
    good: 'Select **Save**.',
  },
  'mdx/broken-table': {
    says: 'A table has a line of dashes under its head, and as many cells in each row.',
    bad: '| Field | Value |\n| Name | Wando |',
    good: '| Field | Value |\n| --- | --- |\n| Name | Wando |',
  },
  'suppression/not-needed': {
    says: 'A suppression stands right before what breaks the rule. It covers the next block: a paragraph, a table, a code block, a tag; in YAML a key or an entry with all that belongs to it.',
    bad: '{/* lint-disable words/click: Okta’s own label says so */}\n\nSelect **Save**.',
    good: 'Select **Save**.',
    kind: 'binding',
  },
  'suppression/no-reason': {
    says: 'A suppression gives its reason, in four words at least.',
    bad: '{/* lint-disable words/click */}',
    good: '{/* lint-disable words/click: the sentence quotes Okta’s page */}',
    kind: 'binding',
  },
  'suppression/unknown-rule': {
    says: 'A suppression names a rule of the authoring reference.',
    bad: '{/* lint-disable words/clicks: … */}',
    good: '{/* lint-disable words/click: … */}',
    kind: 'binding',
  },
  'suppression/not-allowed': {
    says: 'Nothing suppressions from a rule without which the site can’t be built, a link breaks, or a secret gets out.',
    bad: '{/* lint-disable steps/bad-id: … */}',
    good: 'an id that keeps the rule',
    kind: 'binding',
  },
} as const satisfies RuleRows;
