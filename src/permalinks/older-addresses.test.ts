import { expect, it } from 'vitest';
import type { Ledger } from './ledger.ts';
import { olderAddresses } from './older-addresses.ts';

const at = { file: 'a.mdx', place: { line: 1, column: 1 } };
const living = ['/sso/okta/', '/sso/okta/#copy-id', '/sso/okta/#send-it'];
const site = {
  living: new Map(
    living.map((address) => [address, { address, kind: 'step' as const, title: '', ...at }]),
  ),
  detours: [
    { from: '/sso/okta/#copy-it', to: '/sso/okta/#copy-id', ...at },
    { from: '/sso/auth0/#copy-it', to: '/sso/okta/#copy-id', ...at },
    { from: '/sso/old/', to: '/sso/okta/', ...at },
  ],
};
const ledger: Ledger = new Map(
  [
    ...living,
    '/sso/auth0/#copy-it',
    '/sso/okta/#copy-it',
    '/sso/old/',
    '/sso/old/#send-it',
    '/lost/',
  ].map((address) => [address, { was: 'step' as const }]),
);

it('every old address that leads somewhere is under the address that it leads to', () => {
  expect(olderAddresses(ledger, site)).toEqual(
    new Map([
      ['/sso/okta/#copy-id', ['/sso/auth0/#copy-it', '/sso/okta/#copy-it']],
      ['/sso/okta/', ['/sso/old/']],
      ['/sso/okta/#send-it', ['/sso/old/#send-it']],
    ]),
  );
});
