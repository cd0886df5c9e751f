/** Ids that change hands are caught by the titles that they were published with; other work isn't. */

import { expect, it } from 'vitest';
import { alias, current, siteOf } from '../../tests/fixtures/addresses.ts';
import type { Redirect, SiteAddress } from './addresses.ts';
import { checkPermalinks } from './check-permalinks.ts';
import { updatedLedger, withSaidTitles, withSameSteps, type Ledger } from './ledger.ts';

/** A page with steps, each as `id: title`. */
const pageOf = (page: string, steps: readonly string[]): (string | SiteAddress)[] => [
  page,
  ...steps.map((text, index) => {
    const [id = '', title = ''] = text.split(': ');
    return { ...current(`${page}#${id}`, index + 1), title };
  }),
];
const siteWith = (steps: readonly string[], redirects: Redirect[] = [], page = '/sso/okta/') =>
  siteOf(['/', ...pageOf(page, steps)], redirects);
const published = siteWith([
  'copy-client-id: Copy the client ID',
  'copy-client-secret: Copy the client secret',
  'add-redirect-uri: Add the redirect URI',
]);
const ledger = updatedLedger(new Map(), new Map(), published);
const found = (site = published, of: Ledger = ledger) =>
  checkPermalinks(of, site)
    .filter(({ rule }) => rule === 'permalinks/other-step')
    .map(({ found: text, line }) => `${String(line)} ${text.split(';')[0] ?? ''}`);

it('two steps that exchange their ids', () => {
  const swapped = siteWith([
    'copy-client-secret: Copy the client ID',
    'copy-client-id: Copy the client secret',
    'add-redirect-uri: Add the redirect URI',
  ]);
  expect(found(swapped)).toEqual([
    '2 the id "copy-client-id" on “Copy the client secret”',
    '1 the id "copy-client-secret" on “Copy the client ID”',
  ]);
});

it.each([
  ['under its old title', 'read-client-id: Copy the client ID'],
  ['under nearly its old title', 'read-client-id: Copy the new client ID'],
])('an id that a new step takes, while its own step goes on %s', (_name, own) => {
  const taken = siteWith([
    'copy-client-id: Create a test user',
    'copy-client-secret: Copy the client secret',
    'add-redirect-uri: Add the redirect URI',
    own,
  ]);
  expect(found(taken)).toEqual(['1 the id "copy-client-id" on “Create a test user”']);
});

it('an alias on another step than the one that it was', () => {
  const wrong = siteWith(
    [
      'create-test-user: Create a test user',
      'read-client-id: Copy the client ID',
      'copy-client-secret: Copy the client secret',
      'add-redirect-uri: Add the redirect URI',
    ],
    [alias('/sso/okta/#copy-client-id', '/sso/okta/#create-test-user')],
  );
  expect(found(wrong)).toEqual(['1 the id "copy-client-id" on “Create a test user”']);
});

it('ids that are exchanged while their page moves', () => {
  const moved = siteWith(
    [
      'copy-client-secret: Copy the client ID',
      'copy-client-id: Copy the client secret',
      'add-redirect-uri: Add the redirect URI',
    ],
    [alias('/sso/okta/', '/sso/okta-workforce/')],
    '/sso/okta-workforce/',
  );
  expect(found(moved)).toHaveLength(2);
});

it.each([
  ['a new title', ['copy-client-id: Note the application’s key']],
  ['a step that is split', ['copy-client-id: Open the application', 'read-id: Read its client ID']],
  [
    'a new step that is much alike',
    ['copy-client-id: Copy the client ID of the application', 'note-id: Copy the second client ID'],
  ],
  ['a step that is reworded beside a new one', ['copy-client-id: Copy the ID', 'x: Sign in']],
])('says nothing of %s', (_name, steps) => {
  const rest = [
    'copy-client-secret: Copy the client secret',
    'add-redirect-uri: Add the redirect URI',
  ];
  expect(found(siteWith([...steps, ...rest]))).toEqual([]);
});

it('says nothing of two guides whose steps have the same titles', () => {
  const both = siteOf([
    ...pageOf('/sso/okta/', ['a: Copy the client ID', 'b: Sign in']),
    ...pageOf('/sso/auth0/', ['c: Copy the client ID', 'd: Sign in']),
  ]);
  const known = updatedLedger(new Map(), new Map(), both);
  const retitled = siteOf([
    ...pageOf('/sso/okta/', ['a: Read the key', 'b: Sign in']),
    ...pageOf('/sso/auth0/', ['c: Copy the client ID', 'd: Sign in']),
  ]);
  expect(found(retitled, known)).toEqual([]);
});

it('takes a writer’s word that it is the same step, until main has the new title', () => {
  const site = siteWith([
    'copy-client-id: Create a test user',
    'copy-client-secret: Copy the client secret',
    'add-redirect-uri: Add the redirect URI',
    'read-client-id: Copy the client ID',
  ]);
  const address = '/sso/okta/#copy-client-id';
  const said = withSameSteps(ledger, ledger, [address], site);
  const next = updatedLedger(said, ledger, site);
  expect(next.get(address)).toEqual({
    was: 'step',
    title: 'Create a test user',
    before: 'Copy the client ID',
  });
  // The check looks at the file, the command at what is published.
  expect(found(site, next)).toEqual([]);
  expect(found(site, withSaidTitles(ledger, next))).toEqual([]);
  // What is said of one title is not said of a later one.
  const later = siteWith(['copy-client-id: Sign in', 'read-client-id: Copy the client ID']);
  expect(found(later, withSaidTitles(ledger, updatedLedger(next, ledger, later)))).toHaveLength(1);
  expect(updatedLedger(next, next, site).get(address)).toEqual({
    was: 'step',
    title: 'Create a test user',
  });
});
