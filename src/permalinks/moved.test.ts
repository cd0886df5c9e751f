import { expect, it } from 'vitest';
import type { SiteAddresses } from './addresses.ts';
import type { Ledger } from './ledger.ts';
import { movedFrom, movedPages } from './moved.ts';

const at = { file: 'a.mdx', place: { line: 1, column: 1 } };
const site: SiteAddresses = {
  living: new Map(
    ['/sso/okta/', '/sso/okta/#copy-id'].map((address) => [
      address,
      {
        address,
        kind: address.includes('#') ? ('step' as const) : ('page' as const),
        title: address,
        ...at,
      },
    ]),
  ),
  detours: [
    { from: '/sso/old/', to: '/sso/okta/', ...at },
    { from: '/sso/old/#note-id', to: '/sso/okta/#copy-id', ...at },
    { from: '/sso/okta/#gone', to: '/sso/okta/', ...at },
  ],
};
const ledger: Ledger = new Map(
  ['/sso/okta/', '/sso/old/', '/sso/old/#note-id'].map((address) => [address, { was: 'step' }]),
);

it('a living page says where its own old ids went', () => {
  expect(movedFrom('/sso/okta/', site)).toMatchObject([{ id: 'gone', to: '/sso/okta/' }]);
});

it('a page that moved has each old id once: in its list, and not at its foot again', () => {
  const ids = movedPages(ledger, site).flatMap(({ moved }) => moved.map(({ id }) => id));
  expect(ids).toEqual([undefined, 'note-id']);
  expect(movedFrom('/sso/old/', site)).toEqual([]);
});
