/** Rules about published addresses. */

import type { RuleRows } from './row.ts';

export const permalinksRows = {
  'permalinks/lost': {
    says: 'Every address ever published leads to what it meant. One line in src/content/redirects.yaml serves a page with all its ids; a new page in its place has to take each of them along. One line for `/problems/#id` serves that problem in its guide, too.',
    bad: 'a published step that is deleted',
    good: 'the same, with a line in src/content/redirects.yaml',
    kind: 'binding',
  },
  'permalinks/not-in-ledger': {
    says: 'Every address of the site stands in the ledger.',
    bad: 'a new step, without `npm run ledger`',
    good: 'a new step, and the ledger that the command writes',
    kind: 'binding',
  },
  'permalinks/ledger-behind': {
    says: 'The ledger is as `npm run ledger` writes it: sorted, each address once, with where each old one leads today.',
    bad: 'an alias, without `npm run ledger`',
    good: 'an alias, and the ledger that the command writes',
    kind: 'binding',
  },
  'permalinks/reused-id': {
    says: 'An id is never given to another step, nor to another kind of thing. What was gone and is back says so in src/content/redirects.yaml, by a line that leads to itself; one for a page counts for all its ids.',
    bad: 'the id of a step that was renamed, on a new step',
    good: 'a new id for the new step',
    kind: 'binding',
  },
  'permalinks/alias-lives': {
    says: 'An old address is one that nothing on the site has. When what it named is back, its line leads to itself.',
    bad: '<Step id="copy-id" aliases="copy-id" …>',
    good: '<Step id="copy-client-id" aliases="copy-id" …>',
    kind: 'binding',
  },
  'permalinks/alias-twice': {
    says: 'An old address leads to one place.',
    bad: 'aliases="copy-id" on two steps',
    good: 'aliases="copy-id" on the step that took its place',
    kind: 'binding',
  },
  'permalinks/chain': {
    says: 'An old address leads straight to something on the site.',
    bad: '/sso/okta/#a: /sso/okta/#b   where #b is old too',
    good: '/sso/okta/#a: /sso/okta/#c',
    kind: 'binding',
  },
  'permalinks/circle': {
    says: 'Old addresses don’t lead to each other.',
    bad: '#a leads to #b, and #b to #a',
    good: 'both lead to #c',
    kind: 'binding',
  },
  'permalinks/no-such-successor': {
    says: 'What took an address’s place exists, and what is said to be back is there.',
    bad: '/sso/okta/#old: /sso/okta/#gone',
    good: '/sso/okta/#old: /sso/okta/#copy-client-id',
    kind: 'binding',
  },
  'permalinks/needless-alias': {
    says: 'Only addresses that were published need a successor.',
    bad: 'aliases="never-published"',
    good: 'no aliases',
    kind: 'binding',
  },
  'permalinks/bad-successor': {
    says: 'A line of redirects.yaml is an old address, a colon, and the address that took its place, or the same address when what it named is back.',
    bad: 'sso/okta#old -> sso/okta#new',
    good: '/sso/okta/#old: /sso/okta/#new',
    kind: 'binding',
  },
  'permalinks/unanswered': {
    says: 'The built site answers every address of the ledger.',
    bad: 'a component that leaves out the id of a step',
    good: 'the id of every step in the built page',
    kind: 'binding',
  },
  'permalinks/unreadable-ledger': {
    says: 'The ledger is JSON with one line for each address.',
    bad: 'a ledger with the marks of a merge conflict',
    good: 'the lines of both sides, and `npm run ledger`',
    kind: 'binding',
  },
} as const satisfies RuleRows;
