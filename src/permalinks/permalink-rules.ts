/** The rules of published addresses, as the reference says them; src/permalinks/check-permalinks.ts reports them. */

import type { Rule } from '../source/rule.ts';

const binding = { suppressible: false, appliesToDrafts: true } as const;

export const permalinkRules: readonly Omit<Rule<never>, 'check'>[] = [
  {
    ...binding,
    id: 'permalinks/lost',
    docs: 'Every address ever published leads to what it meant. One line in src/content/redirects.yaml serves a page with all its ids; a new page in its place has to take each of them along. One line for `/problems/#id` serves that problem in its guide, too.',
    bad: 'a published step that is deleted',
    good: 'the same, with a line in src/content/redirects.yaml',
  },
  {
    ...binding,
    id: 'permalinks/not-in-ledger',
    docs: 'Every address of the site stands in the ledger.',
    bad: 'a new step, without `npm run ledger`',
    good: 'a new step, and the ledger that the command writes',
  },
  {
    ...binding,
    id: 'permalinks/ledger-behind',
    docs: 'The ledger is as `npm run ledger` writes it: sorted, each address once, with where each old one leads today.',
    bad: 'an alias, without `npm run ledger`',
    good: 'an alias, and the ledger that the command writes',
  },
  {
    ...binding,
    id: 'permalinks/reused-id',
    docs: 'An id is never given to another step, nor to another kind of thing. What was gone and is back says so in src/content/redirects.yaml, by a line that leads to itself; one for a page counts for all its ids.',
    bad: 'the id of a step that was renamed, on a new step',
    good: 'a new id for the new step',
  },
  {
    ...binding,
    id: 'permalinks/alias-lives',
    docs: 'An old address is one that nothing on the site has. When what it named is back, its line leads to itself.',
    bad: '<Step id="copy-id" aliases="copy-id" …>',
    good: '<Step id="copy-client-id" aliases="copy-id" …>',
  },
  {
    ...binding,
    id: 'permalinks/alias-twice',
    docs: 'An old address leads to one place.',
    bad: 'aliases="copy-id" on two steps',
    good: 'aliases="copy-id" on the step that took its place',
  },
  {
    ...binding,
    id: 'permalinks/chain',
    docs: 'An old address leads straight to something on the site.',
    bad: '/sso/okta/#a: /sso/okta/#b   where #b is old too',
    good: '/sso/okta/#a: /sso/okta/#c',
  },
  {
    ...binding,
    id: 'permalinks/circle',
    docs: 'Old addresses don’t lead to each other.',
    bad: '#a leads to #b, and #b to #a',
    good: 'both lead to #c',
  },
  {
    ...binding,
    id: 'permalinks/no-such-successor',
    docs: 'What took an address’s place exists, and what is said to be back is there.',
    bad: '/sso/okta/#old: /sso/okta/#gone',
    good: '/sso/okta/#old: /sso/okta/#copy-client-id',
  },
  {
    ...binding,
    id: 'permalinks/needless-alias',
    docs: 'Only addresses that were published need a successor.',
    bad: 'aliases="never-published"',
    good: 'no aliases',
  },
  {
    ...binding,
    id: 'permalinks/bad-successor',
    docs: 'A line of redirects.yaml is an old address, a colon, and the address that took its place, or the same address when what it named is back.',
    bad: 'sso/okta#old -> sso/okta#new',
    good: '/sso/okta/#old: /sso/okta/#new',
  },
  {
    ...binding,
    id: 'permalinks/unreadable-ledger',
    docs: 'The ledger is JSON with one line for each address.',
    bad: 'a ledger with the marks of a merge conflict',
    good: 'the lines of both sides, and `npm run ledger`',
  },
  {
    ...binding,
    id: 'permalinks/no-ledger',
    docs: 'The ledger of published addresses is in the project.',
    bad: 'no src/permalinks/published.json',
    good: 'the ledger, as the main branch has it',
  },
  {
    ...binding,
    id: 'permalinks/other-step',
    docs: 'An id stays with what its step does: no two steps exchange theirs, and no new step takes one. A step that has only another title is recorded by `npm run ledger -- --same`.',
    bad: '<Step id="copy-client-id" title="Create a test user">',
    good: '<Step id="create-test-user" title="Create a test user">',
  },
  {
    ...binding,
    id: 'permalinks/reserved-id',
    docs: 'A step has no id that the page’s frame or a problem has.',
    bad: '<Step id="theme-icons" …>',
    good: '<Step id="choose-icons" …>',
  },
  {
    ...binding,
    id: 'permalinks/missing-page',
    docs: 'A page that the navigation leads to exists.',
    bad: 'src/content/docs/glossary.mdx, renamed',
    good: 'the same, with its new address in src/starlight/sidebar.ts',
  },
];
