import { expect, it } from 'vitest';
import { alias, siteOf } from '../../tests/fixtures/addresses.ts';
import type { Ledger } from './ledger.ts';
import { movedFrom, movedPages, oldIdsOf } from './moved.ts';

const site = siteOf(
  ['/sso/okta/', '/sso/okta/#copy-id', '/problems/', '/problems/#okta-bad-uri'],
  [
    alias('/sso/old/', '/sso/okta/'),
    alias('/sso/old/#note-id', '/sso/okta/#copy-id'),
    alias('/sso/okta/#gone', '/sso/okta/'),
    alias('/sso/okta/#note-id', '/sso/okta/#copy-id'),
    alias('/problems/#okta-slow', '/sso/okta/#copy-id'),
  ],
);
const ledger: Ledger = new Map(
  [
    ...site.current.keys(),
    ...site.redirects.map(({ from }) => from),
    '/sso/okta/#okta-bad-uri',
    '/sso/okta/#okta-slow',
  ].map((address) => [address, { was: 'step' }]),
);

it('a current page says where its own old ids went, unless they stand inside a step of it', () => {
  expect(oldIdsOf('/sso/okta/#copy-id', site)).toEqual(['note-id']);
  expect(movedFrom('/sso/okta/', ledger, site)).toMatchObject([
    { id: 'gone', to: '/sso/okta/' },
    // Problems that the guide no longer has: one is another guide’s, one is gone.
    { id: 'okta-bad-uri', to: '/problems/#okta-bad-uri' },
    { id: 'okta-slow', to: '/sso/okta/#copy-id' },
  ]);
});

it('a page that moved has each old id once: in its list, and not at its foot again', () => {
  const ids = movedPages(ledger, site).flatMap(({ moved }) => moved.map(({ id }) => id));
  expect(ids).toEqual([undefined, 'note-id']);
  expect(movedFrom('/sso/old/', ledger, site)).toEqual([]);
});
