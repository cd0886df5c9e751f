/** A published address that leads nowhere, or to less than it meant, is caught, and the named line mends it. */

import { expect, it } from 'vitest';
import { alias, living, publishedSite, siteOf } from '../../tests/fixtures/addresses.ts';
import { formatFindings } from '../checks/report.ts';
import type { SiteAddresses } from './addresses.ts';
import { checkPermalinks } from './check-permalinks.ts';
import { updatedLedger, type Ledger } from './ledger.ts';
import { parseSuccessors } from './successors.ts';

const GUIDE = 'src/content/docs/sso/okta.mdx';
const ledger = updatedLedger(new Map(), new Map(), publishedSite);
const rest = ['/', '/sso/okta/', '/sso/okta/#copy-id', '/sso/auth0/'];

const told = (site: SiteAddresses, of: Ledger = ledger) =>
  formatFindings(checkPermalinks(of, site));
/** What is told once `npm run ledger` has run. */
const toldAfter = (site: SiteAddresses, of: Ledger = ledger) =>
  told(site, updatedLedger(of, of, site));
const lines = (text: string) => parseSuccessors(`${text}\n`).successors;
/** The line for successors.yaml that a finding names. */
const named = (text: string) =>
  lines(/rite `(\/[^`]+)` in src\/content\/suc/.exec(text)?.[1] ?? '');

it('of a step that was renamed: the alias', () => {
  const renamed = [...rest, '/sso/okta/#add-redirect-uri'];
  expect(told(siteOf(renamed))).toContain(
    [
      `${GUIDE}:5:1  permalinks/lost`,
      '  found:     no step at /sso/okta/#add-uri, which is published',
      '  expected:  every address ever published to lead to what it meant',
      `  mend:      Was it renamed? Write \`aliases="add-uri"\` on “Title of /sso/okta/#add-redirect-uri” (${GUIDE}:5). Was it removed? Write \`/sso/okta/#add-uri: /sso/okta/#add-redirect-uri\` in src/content/successors.yaml, with the address that serves its readers best. If it was never on the main branch, \`npm run ledger\` drops it.`,
    ].join('\n'),
  );
  const mended = siteOf(renamed, [alias('/sso/okta/#add-uri', '/sso/okta/#add-redirect-uri')]);
  const next = updatedLedger(ledger, ledger, mended);
  expect(told(mended, next)).toBe('');
  expect(next.get('/sso/okta/#add-uri')).toEqual({
    was: 'step',
    now: '/sso/okta/#add-redirect-uri',
  });
});

it('of a step that was deleted: a line for its page', () => {
  const text = told(siteOf(rest));
  expect(text).toContain('Write `/sso/okta/#add-uri: /sso/okta/` in src/content/');
  expect(toldAfter(siteOf(rest, named(text)))).toBe('');
});

it('of a guide that was deleted: one line for it with all its ids', () => {
  const without = ['/', '/sso/auth0/'];
  const findings = checkPermalinks(ledger, siteOf(without));
  expect(findings).toMatchObject([
    { rule: 'permalinks/lost', file: GUIDE, found: 'no page at /sso/okta/, which is published' },
  ]);
  const mended = siteOf(without, named(formatFindings(findings)));
  const next = updatedLedger(ledger, ledger, mended);
  expect(told(mended, next)).toBe('');
  expect(next.get('/sso/okta/#copy-id')?.now).toBe('/');
});

it('of a problem that was removed: one line for both of its places', () => {
  const pages = ['/problems/', '/sso/okta/', '/sso/okta/#limits'];
  const problem = ['/problems/#okta-bad-uri', '/sso/okta/#okta-bad-uri'].map((address) =>
    living(address, 1, 'problem'),
  );
  const known = updatedLedger(new Map(), new Map(), siteOf([...pages, ...problem]));
  const findings = checkPermalinks(known, siteOf(pages));
  expect(findings).toMatchObject([
    { found: 'no problem at /problems/#okta-bad-uri, which is published' },
  ]);
  const mended = siteOf(pages, named(formatFindings(findings)));
  expect(toldAfter(mended, known)).toBe('');
  // Another line for the first is a word about the second.
  const better = siteOf(pages, lines('/problems/#okta-bad-uri: /sso/okta/#limits'));
  expect(told(better, updatedLedger(known, known, mended))).not.toContain('permalinks/lost');
});

it('of a step that went to another page: an alias that names its page', () => {
  const moved = [...rest, '/scim/okta/', '/scim/okta/#add-uri'];
  const text = told(siteOf(moved));
  expect(text).toContain('Write `aliases="sso/okta#add-uri"` on “Title of /scim/okta/#add-uri”');
  // The place is one in the file that is named.
  expect(text).toContain(`${GUIDE}:1:1  permalinks/lost`);
  const mended = siteOf(moved, [alias('/sso/okta/#add-uri', '/scim/okta/#add-uri')]);
  expect(toldAfter(mended)).toBe('');
});

it('of what can’t have an alias: a line alone', () => {
  const section = living('/sso/okta/#add-url', 5, 'section');
  const text = told(siteOf([...rest, section]));
  expect(text).not.toContain('aliases=');
  expect(text).toContain('Write `/sso/okta/#add-uri: /sso/okta/#add-url` in src/content/');
  // Nor is a new problem what a step became.
  expect(told(siteOf([...rest, { ...section, kind: 'problem' }]))).toContain(
    'Write `/sso/okta/#add-uri: /sso/okta/` in src/content/',
  );
});

it('of an alias that was dropped: the same alias', () => {
  const old = { was: 'step', now: '/sso/okta/#copy-id' } as const;
  const known: Ledger = new Map([...ledger, ['/sso/okta/#old', old]]);
  expect(told(publishedSite, known)).toContain(
    `Write \`aliases="old"\` on “Title of /sso/okta/#copy-id” (${GUIDE}:4)`,
  );
});

it('of a new step with the id of one that followed its page: the line that keeps the old link', () => {
  const successors = lines('/sso/okta/: /sso/auth0/');
  const moved = siteOf(['/', '/sso/auth0/'], successors);
  const after = updatedLedger(ledger, ledger, moved);
  const grown = [...moved.living.keys(), '/sso/auth0/#add-uri'];
  const text = told(siteOf(grown, successors), after);
  expect(text).toContain(
    '/sso/okta/#add-uri, which meant /sso/auth0/, leads to /sso/auth0/#add-uri',
  );
  expect(toldAfter(siteOf(grown, [...successors, ...named(text)]), after)).toBe('');
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
  const text = told(siteOf(addresses, after), known);
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
  const successors = lines(`/sso/okta/: ${page}`);
  const addresses = ['/', page, now, `${page}#copy-id`, '/sso/auth0/'];
  // The file was renamed with `aliases="add-uri"` in it, which names the new page now.
  const moved = siteOf(addresses, [alias(`${page}#add-uri`, now), ...successors]);
  expect(toldAfter(moved, known)).toBe('');
  expect(updatedLedger(known, known, moved).get('/sso/okta/#add-uri')?.now).toBe(now);
  expect(told(siteOf(addresses, successors), known)).toContain(
    `/sso/okta/#add-uri, which meant ${now}, leads to ${page} now`,
  );
});

it('of a step that was renamed while its page moved: the alias, at the new place', () => {
  const page = '/sso/okta-workforce/';
  const successors = lines(`/sso/okta/: ${page}`);
  const addresses = ['/', page, `${page}#copy-id`, `${page}#add-redirect-uri`, '/sso/auth0/'];
  const text = told(siteOf(addresses, successors));
  expect(text).toContain(
    `Was it renamed? Write \`aliases="sso/okta#add-uri"\` on “Title of ${page}#add-redirect-uri”`,
  );
  const mended = siteOf(addresses, [
    ...successors,
    alias('/sso/okta/#add-uri', `${page}#add-redirect-uri`),
  ]);
  expect(toldAfter(mended)).toBe('');
  // Removed, and said so, is a choice; and what stood for a whole page goes with it.
  const removed = siteOf(
    addresses.filter((address) => !address.endsWith('-uri')),
    [...successors, ...lines(`/sso/okta/#add-uri: ${page}`)],
  );
  expect(toldAfter(removed)).toBe('');
  const known: Ledger = new Map([
    ...ledger,
    ['/sso/okta/#old', { was: 'step', now: '/sso/okta/' }],
  ]);
  expect(told(mended, known)).not.toContain('/sso/okta/#old, which is published');
});
