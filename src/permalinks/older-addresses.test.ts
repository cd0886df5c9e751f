import { expect, it } from 'vitest';
import { alias, siteOf } from '../../tests/fixtures/addresses.ts';
import type { Ledger } from './ledger.ts';
import { olderAddresses } from './older-addresses.ts';

const current = ['/sso/okta/', '/sso/okta/#copy-id', '/sso/okta/#send-it'];
const site = siteOf(current, [
  alias('/sso/okta/#copy-it', '/sso/okta/#copy-id'),
  alias('/sso/auth0/#copy-it', '/sso/okta/#copy-id'),
  alias('/sso/old/', '/sso/okta/'),
]);
const ledger: Ledger = new Map(
  [
    ...current,
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
