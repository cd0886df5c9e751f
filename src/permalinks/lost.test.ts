/** A published address that leads nowhere, or to less than it meant, is caught, and the named line fixes it. */

import { expect, it } from 'vitest';
import { alias, current, publishedSite, siteOf } from '../../tests/fixtures/addresses.ts';
import { formatDiagnostics } from '../checks/report.ts';
import type { SiteAddresses } from './addresses.ts';
import { checkPermalinks } from './check-permalinks.ts';
import { updatedLedger, type Ledger } from './ledger.ts';
import { parseRedirects } from './redirects.ts';

const GUIDE = 'src/content/docs/sso/okta.mdx';
const ledger = updatedLedger(new Map(), new Map(), publishedSite);
const rest = ['/', '/sso/okta/', '/sso/okta/#copy-id', '/sso/auth0/'];

const reported = (site: SiteAddresses, of: Ledger = ledger) =>
  formatDiagnostics(checkPermalinks(of, site));
/** What is reported once `npm run ledger` has run. */
const toldAfter = (site: SiteAddresses, of: Ledger = ledger) =>
  reported(site, updatedLedger(of, of, site));
const lines = (text: string) => parseRedirects(`${text}\n`).redirects;
/** The line for redirects.yaml that a diagnostic names. */
const named = (text: string) =>
  lines(/rite `(\/[^`]+)` in src\/content\/redirects/.exec(text)?.[1] ?? '');

it('of a step that was renamed: the alias', () => {
  const renamed = [...rest, '/sso/okta/#add-redirect-uri'];
  expect(reported(siteOf(renamed))).toContain(
    [
      `${GUIDE}:5:1  permalinks/lost`,
      '  found:     no step at /sso/okta/#add-uri, which is published',
      '  expected:  every address ever published to lead to what it meant',
      `  help:      Was it renamed? Write \`aliases="add-uri"\` on “Title of /sso/okta/#add-redirect-uri” (${GUIDE}:5). Was it removed? Write \`/sso/okta/#add-uri: /sso/okta/#add-redirect-uri\` in src/content/redirects.yaml, with the address that serves its readers best. If it was never on the main branch, \`npm run ledger\` drops it.`,
    ].join('\n'),
  );
  const fixed = siteOf(renamed, [alias('/sso/okta/#add-uri', '/sso/okta/#add-redirect-uri')]);
  const next = updatedLedger(ledger, ledger, fixed);
  expect(reported(fixed, next)).toBe('');
  expect(next.get('/sso/okta/#add-uri')).toEqual({
    was: 'step',
    now: '/sso/okta/#add-redirect-uri',
  });
});

it('of a step that was deleted: a line for its page', () => {
  const text = reported(siteOf(rest));
  expect(text).toContain('Write `/sso/okta/#add-uri: /sso/okta/` in src/content/');
  expect(toldAfter(siteOf(rest, named(text)))).toBe('');
});

it('of a guide that was deleted: one line for it with all its ids', () => {
  const without = ['/', '/sso/auth0/'];
  const diagnostics = checkPermalinks(ledger, siteOf(without));
  expect(diagnostics).toMatchObject([
    { rule: 'permalinks/lost', file: GUIDE, found: 'no page at /sso/okta/, which is published' },
  ]);
  const fixed = siteOf(without, named(formatDiagnostics(diagnostics)));
  const next = updatedLedger(ledger, ledger, fixed);
  expect(reported(fixed, next)).toBe('');
  expect(next.get('/sso/okta/#copy-id')?.now).toBe('/');
});

it('of a problem that was removed: one line for both of its places', () => {
  const pages = ['/problems/', '/sso/okta/', '/sso/okta/#limits'];
  const problem = ['/problems/#okta-bad-uri', '/sso/okta/#okta-bad-uri'].map((address) =>
    current(address, 1, 'problem'),
  );
  const known = updatedLedger(new Map(), new Map(), siteOf([...pages, ...problem]));
  const diagnostics = checkPermalinks(known, siteOf(pages));
  expect(diagnostics).toMatchObject([
    { found: 'no problem at /problems/#okta-bad-uri, which is published' },
  ]);
  const fixed = siteOf(pages, named(formatDiagnostics(diagnostics)));
  expect(toldAfter(fixed, known)).toBe('');
  // Another line for the first is a word about the second.
  const better = siteOf(pages, lines('/problems/#okta-bad-uri: /sso/okta/#limits'));
  expect(reported(better, updatedLedger(known, known, fixed))).not.toContain('permalinks/lost');
});

it('of a step that went to another page: an alias that names its page', () => {
  const moved = [...rest, '/scim/okta/', '/scim/okta/#add-uri'];
  const text = reported(siteOf(moved));
  expect(text).toContain('Write `aliases="sso/okta#add-uri"` on “Title of /scim/okta/#add-uri”');
  // The place is one in the file that is named.
  expect(text).toContain(`${GUIDE}:1:1  permalinks/lost`);
  const fixed = siteOf(moved, [alias('/sso/okta/#add-uri', '/scim/okta/#add-uri')]);
  expect(toldAfter(fixed)).toBe('');
});

it('of what can’t have an alias: a line alone', () => {
  const section = current('/sso/okta/#add-url', 5, 'section');
  const text = reported(siteOf([...rest, section]));
  expect(text).not.toContain('aliases=');
  expect(text).toContain('Write `/sso/okta/#add-uri: /sso/okta/#add-url` in src/content/');
  // Nor is a new problem what a step became.
  expect(reported(siteOf([...rest, { ...section, kind: 'problem' }]))).toContain(
    'Write `/sso/okta/#add-uri: /sso/okta/` in src/content/',
  );
});

it('of an alias that was dropped: the same alias', () => {
  const old = { was: 'step', now: '/sso/okta/#copy-id' } as const;
  const known: Ledger = new Map([...ledger, ['/sso/okta/#old', old]]);
  expect(reported(publishedSite, known)).toContain(
    `Write \`aliases="old"\` on “Title of /sso/okta/#copy-id” (${GUIDE}:4)`,
  );
});

it('of a new step with the id of one that followed its page: the line that keeps the old link', () => {
  const redirects = lines('/sso/okta/: /sso/auth0/');
  const moved = siteOf(['/', '/sso/auth0/'], redirects);
  const after = updatedLedger(ledger, ledger, moved);
  const grown = [...moved.current.keys(), '/sso/auth0/#add-uri'];
  const text = reported(siteOf(grown, redirects), after);
  expect(text).toContain(
    '/sso/okta/#add-uri, which meant /sso/auth0/, leads to /sso/auth0/#add-uri',
  );
  expect(toldAfter(siteOf(grown, [...redirects, ...named(text)]), after)).toBe('');
});

it('of an id that had left its page before the page went: the line that keeps the old link', () => {
  const known: Ledger = new Map([
    ...ledger,
    ['/old/', { was: 'page', now: '/sso/okta/' }],
    ['/old/#add-uri', { was: 'step', now: '/sso/auth0/#add-uri' }],
    ['/sso/auth0/#add-uri', { was: 'step' }],
  ]);
  const addresses = ['/', '/sso/auth0/', '/sso/auth0/#add-uri'];
  const after = [
    ...lines('/old/: /\n/sso/okta/: /'),
    alias('/sso/okta/#add-uri', '/sso/auth0/#add-uri'),
  ];
  const text = reported(siteOf(addresses, after), known);
  expect(text).toContain('/old/#add-uri, which meant /sso/auth0/#add-uri, leads to / now');
  expect(toldAfter(siteOf(addresses, [...after, ...named(text)]), known)).toBe('');
});

it('of short aliases that were dropped as their page moved: the lines that keep the old links', () => {
  const [page, now] = ['/sso/okta-workforce/', '/sso/okta-workforce/#add-redirect-uri'];
  const known: Ledger = new Map([
    ...ledger,
    ['/sso/okta/#add-uri', { was: 'step', now: '/sso/okta/#add-redirect-uri' }],
    ['/sso/okta/#add-redirect-uri', { was: 'step' }],
  ]);
  const redirects = lines(`/sso/okta/: ${page}`);
  const addresses = ['/', page, now, `${page}#copy-id`, '/sso/auth0/'];
  // The file was renamed with `aliases="add-uri"` in it, which names the new page now.
  const moved = siteOf(addresses, [alias(`${page}#add-uri`, now), ...redirects]);
  expect(toldAfter(moved, known)).toBe('');
  expect(updatedLedger(known, known, moved).get('/sso/okta/#add-uri')?.now).toBe(now);
  expect(reported(siteOf(addresses, redirects), known)).toContain(
    `/sso/okta/#add-uri, which meant ${now}, leads to ${page} now`,
  );
});

it('of a step that was renamed while its page moved: the alias, at the new place', () => {
  const page = '/sso/okta-workforce/';
  const redirects = lines(`/sso/okta/: ${page}`);
  const addresses = ['/', page, `${page}#copy-id`, `${page}#add-redirect-uri`, '/sso/auth0/'];
  const text = reported(siteOf(addresses, redirects));
  expect(text).toContain(
    `Was it renamed? Write \`aliases="sso/okta#add-uri"\` on “Title of ${page}#add-redirect-uri”`,
  );
  const fixed = siteOf(addresses, [
    ...redirects,
    alias('/sso/okta/#add-uri', `${page}#add-redirect-uri`),
  ]);
  expect(toldAfter(fixed)).toBe('');
  // Removed, and said so, is a choice; and what stood for a whole page goes with it.
  const removed = siteOf(
    addresses.filter((address) => !address.endsWith('-uri')),
    [...redirects, ...lines(`/sso/okta/#add-uri: ${page}`)],
  );
  expect(toldAfter(removed)).toBe('');
  const known: Ledger = new Map([
    ...ledger,
    ['/sso/okta/#old', { was: 'step', now: '/sso/okta/' }],
  ]);
  expect(reported(fixed, known)).not.toContain('/sso/okta/#old, which is published');
});
