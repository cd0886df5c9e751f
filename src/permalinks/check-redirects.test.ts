/** An old address is named once, and leads straight to something on the site. */

import { expect, it } from 'vitest';
import { alias, publishedSite, siteOf } from '../../tests/fixtures/addresses.ts';
import { formatDiagnostics } from '../checks/report.ts';
import { checkPermalinks } from './check-permalinks.ts';
import { updatedLedger, type Ledger } from './ledger.ts';
import { parseRedirects } from './redirects.ts';

const ledger = updatedLedger(new Map(), new Map(), publishedSite);

it.each([
  [
    'that lives',
    [alias('/sso/okta/#copy-id', '/sso/okta/#add-uri')],
    'permalinks/alias-lives',
    'the old address /sso/okta/#copy-id, which “Title of /sso/okta/#copy-id” has',
  ],
  [
    'in a chain',
    [alias('/sso/okta/#a', '/sso/okta/#b'), alias('/sso/okta/#b', '/sso/okta/#add-uri')],
    'permalinks/chain',
    'Write /sso/okta/#add-uri in place of /sso/okta/#b.',
  ],
  [
    'in a circle',
    [alias('/sso/okta/#a', '/sso/okta/#b'), alias('/sso/okta/#b', '/sso/okta/#a')],
    'permalinks/circle',
    '/sso/okta/#a leads to /sso/okta/#b, which leads back to it',
  ],
  [
    'named twice',
    [alias('/sso/okta/#a', '/sso/okta/#copy-id'), alias('/sso/okta/#a', '/sso/okta/#add-uri')],
    'permalinks/alias-twice',
    'the old address /sso/okta/#a a second time; it leads to /sso/okta/#copy-id already',
  ],
  [
    'whose successor doesn’t exist',
    [alias('/sso/okta/#a', '/sso/okta/#nowhere')],
    'permalinks/no-such-successor',
    '/sso/okta/#a leads to /sso/okta/#nowhere, which the site doesn’t have',
  ],
  [
    'that was never published',
    [alias('/sso/okta/#never', '/sso/okta/#copy-id')],
    'permalinks/needless-alias',
    'the old address /sso/okta/#never, which was never published',
  ],
])('one %s is an error', (_name, redirects, rule, words) => {
  const known: Ledger = new Map([...ledger, ['/sso/okta/#a', { was: 'step', now: '/' }] as const]);
  const text = formatDiagnostics(
    checkPermalinks(known, siteOf([...publishedSite.current.keys()], redirects)),
  );
  expect(text).toContain(`src/content/docs/sso/okta.mdx:9:1  ${rule}`);
  expect(text).toContain(words);
});

it('one that leads to a page that moved on names where to', () => {
  const { redirects } = parseRedirects('/sso/okta/: /sso/auth0/\n/a/#b: /sso/okta/#copy-id\n');
  const known: Ledger = new Map([...ledger, ['/a/#b', { was: 'step' }]]);
  const site = siteOf(['/', '/sso/auth0/', '/sso/auth0/#copy-id'], redirects);
  expect(formatDiagnostics(checkPermalinks(known, site))).toContain(
    'Write /sso/auth0/#copy-id in place of /sso/okta/#copy-id.',
  );
});

it('one in redirects.yaml that is no address is reported of with its line', () => {
  const { redirects, diagnostics } = parseRedirects('/a/: /b/\n/sso/okta/#x: sso/okta\n');
  expect(redirects).toHaveLength(1);
  expect(diagnostics).toMatchObject([{ line: 2, column: 1, rule: 'permalinks/bad-successor' }]);
  expect(parseRedirects('- a\n').diagnostics).toHaveLength(1);
  expect(parseRedirects('').diagnostics).toEqual([]);
});
