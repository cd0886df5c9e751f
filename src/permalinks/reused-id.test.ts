/** An id never means anything else later; what comes back says so. */

import { expect, it } from 'vitest';
import { alias, current, publishedSite, siteOf } from '../../tests/fixtures/addresses.ts';
import { formatDiagnostics } from '../checks/report.ts';
import type { AddressKind, SiteAddresses } from './addresses.ts';
import { checkPermalinks } from './check-permalinks.ts';
import { updatedLedger, type Ledger } from './ledger.ts';
import { parseRedirects } from './redirects.ts';

const ledger = updatedLedger(new Map(), new Map(), publishedSite);
const all = [...publishedSite.current.keys()];
const rest = ['/', '/sso/okta/', '/sso/okta/#copy-id', '/sso/auth0/'];

const reported = (site: SiteAddresses, of: Ledger) => formatDiagnostics(checkPermalinks(of, site));
const rulesOf = (site: SiteAddresses, of: Ledger) => [
  ...new Set(checkPermalinks(of, site).map(({ rule }) => rule)),
];
const after = (site: SiteAddresses, of: Ledger = ledger) => updatedLedger(of, of, site);
const lines = (text: string) => parseRedirects(`${text}\n`).redirects;
/** The lines that a diagnostic names for what is back. */
const named = (text: string) =>
  lines([...text.matchAll(/back again\? Write `(.*?)`/g)].map(([, line = '']) => line).join('\n'));

it('a new step can’t have the id of one that was renamed', () => {
  const renamed = [...rest, '/sso/okta/#add-redirect-uri'];
  const known = after(
    siteOf(renamed, [alias('/sso/okta/#add-uri', '/sso/okta/#add-redirect-uri')]),
  );
  expect(reported(siteOf([...renamed, '/sso/okta/#add-uri']), known)).toContain(
    'the id "add-uri", which belonged to what is /sso/okta/#add-redirect-uri now',
  );
  // The same step under its first id again is no other step.
  const back = siteOf(all, [alias('/sso/okta/#add-redirect-uri', '/sso/okta/#add-uri')]);
  expect(reported(back, after(back, known))).toBe('');
});

it('a guide that is back says so with all its ids, in the one line that is named', () => {
  const away = siteOf(['/', '/sso/auth0/'], lines('/sso/okta/: /sso/auth0/'));
  const gone = after(away);
  const diagnostics = checkPermalinks(gone, siteOf(all));
  expect(diagnostics).toMatchObject([
    {
      rule: 'permalinks/reused-id',
      file: 'src/content/docs/sso/okta.mdx',
      found: 'the address /sso/okta/, which belonged to what is /sso/auth0/ now',
    },
  ]);
  const back = siteOf(all, named(formatDiagnostics(diagnostics)));
  expect(back.restored).toMatchObject([{ from: '/sso/okta/', to: '/sso/okta/' }]);
  // What is left is the ledger's to learn.
  expect(rulesOf(back, gone)).toEqual(['permalinks/ledger-behind']);
  const next = after(back, gone);
  expect(next).toEqual(new Map([...gone, ...ledger]));
  expect(reported(back, next)).toBe('');
  // The line that still sends its readers away says how to fix it too.
  for (const from of ['/sso/okta/', '/sso/okta/#copy-id']) {
    expect(reported(siteOf(all, [alias(from, '/sso/auth0/')]), gone)).toMatch(
      /out of here, and write `\/sso\/okta\/: \/sso\/okta\/` in src\/content\/redirects.yaml\./,
    );
  }
  // The line stays, and lets nobody use an id that goes after this.
  const later = siteOf(rest, [
    ...back.restored,
    ...lines('/sso/okta/#add-uri: /sso/okta/#copy-id'),
  ]);
  const known = after(later, next);
  expect(reported(siteOf(all, back.restored), known)).toContain('permalinks/reused-id');
  expect(named(reported(siteOf(all, back.restored), known))).toMatchObject([
    { from: '/sso/okta/#add-uri' },
  ]);
});

it('a problem that is back says so once for both of its places', () => {
  const pages = ['/problems/', '/sso/okta/'];
  const problem = ['/problems/#okta-bad-uri', '/sso/okta/#okta-bad-uri'].map((address) =>
    current(address, 1, 'problem'),
  );
  const whole = siteOf([...pages, ...problem]);
  const published = after(whole, after(whole, new Map()));
  const gone = after(siteOf(pages, lines('/problems/#okta-bad-uri: /sso/okta/')), published);
  const diagnostics = checkPermalinks(gone, whole).filter(({ rule }) => rule.endsWith('reused-id'));
  expect(diagnostics).toMatchObject([
    { found: expect.stringContaining('"okta-bad-uri"') as string },
  ]);
  const back = siteOf([...pages, ...problem], named(formatDiagnostics(diagnostics)));
  expect(reported(back, after(back, gone))).toBe('');
  // One that went to another guide and returns was the same problem all along.
  const elsewhere = after(siteOf([...pages, ...problem.slice(0, 1)]), published);
  expect(elsewhere.get('/sso/okta/#okta-bad-uri')?.now).toBe('/problems/#okta-bad-uri');
  expect(reported(whole, after(whole, elsewhere))).toBe('');
});

it('what is said to be back has to be there, and to have been published', () => {
  expect(reported(siteOf(rest, lines('/sso/okta/#add-uri: /sso/okta/#add-uri')), ledger)).toContain(
    'src/content/redirects.yaml:1:1  permalinks/no-such-successor',
  );
  expect(reported(siteOf(all, lines('/sso/okta/#new: /sso/okta/#new')), ledger)).toContain(
    'src/content/redirects.yaml:1:1  permalinks/needless-alias',
  );
});

it('a section comes back with its heading', () => {
  const limits = { ...current('/sso/okta/#limits', 6, 'section'), title: 'Limits' };
  const entry = { was: 'section', now: '/sso/okta/' } as const;
  const known: Ledger = new Map([...ledger, [limits.address, entry]]);
  expect(rulesOf(siteOf([...all, limits]), known)).toEqual(['permalinks/ledger-behind']);
  expect(reported(siteOf([...all, { ...limits, title: 'With a proxy' }]), known)).toContain(
    'reused-id',
  );
});

it.each([
  ['step', 'section'],
  ['section', 'step'],
  ['step', 'problem'],
] satisfies [AddressKind, AddressKind][])('a %s’s id is never that of a %s', (was, is) => {
  const known: Ledger = new Map([...ledger, ['/sso/okta/#add-uri', { was }]]);
  // Also when it is back: what it says it is, it never was.
  const [line] = lines('/sso/okta/#add-uri: /sso/okta/#add-uri');
  const site = siteOf([...rest, current('/sso/okta/#add-uri', 5, is)], line ? [line] : []);
  expect(checkPermalinks(known, site)).toMatchObject([
    {
      rule: 'permalinks/reused-id',
      line: 5,
      found: `the id "add-uri", which belonged to a ${was}, at a ${is}`,
      help: expect.stringContaining('write `/sso/okta/#add-uri: …` in src/content/redi') as string,
    },
  ]);
});
