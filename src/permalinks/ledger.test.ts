import { expect, it } from 'vitest';
import { alias, publishedSite, siteOf } from '../../tests/fixtures/addresses.ts';
import { formatDiagnostics } from '../checks/report.ts';
import { checkLedger, checkPermalinks } from './check-permalinks.ts';
import {
  changedLines,
  formatLedger,
  missingFrom,
  parseLedger,
  updatedLedger,
  type Ledger,
} from './ledger.ts';

const ledger = updatedLedger(new Map(), new Map(), publishedSite);
const text = formatLedger(ledger);

it('says nothing of a site that has all of it', () => {
  expect(checkLedger(text, publishedSite)).toEqual([]);
});

it('is sorted, one line each, and reads back', () => {
  const gone = new Map([...ledger, ['/a/#b', { was: 'step', now: '/' }] as const]);
  expect(formatLedger(gone)).toBe(
    [
      '{',
      '  "/": "page",',
      '  "/a/#b": { "was": "step", "now": "/" },',
      '  "/sso/auth0/": "page",',
      '  "/sso/okta/": "page",',
      '  "/sso/okta/#add-uri": { "was": "step", "title": "Title of /sso/okta/#add-uri" },',
      '  "/sso/okta/#copy-id": { "was": "step", "title": "Title of /sso/okta/#copy-id" }',
      '}',
      '',
    ].join('\n'),
  );
  expect(formatLedger(parseLedger(formatLedger(gone)))).toBe(formatLedger(gone));
});

it.each([
  [
    'with two lines in each other’s place',
    text.replace(/( .*auth0.*\n)( .*okta\/".*\n)/, '$2$1'),
    3,
  ],
  ['with a line twice', text.replace('  "/sso/okta/": "page",\n', (line) => line + line), 5],
  ['in another form', JSON.stringify(JSON.parse(text)), 1],
  ['without its last line end', text.trimEnd(), 8],
  ['with more behind it', `${text}\n`, 9],
])('%s is not as the command writes it', (_name, changed, line) => {
  expect(checkLedger(changed, publishedSite)).toMatchObject([
    {
      rule: 'permalinks/ledger-behind',
      line,
      help: expect.stringContaining('npm run ledger') as string,
    },
  ]);
});

it('reports of a line that stands for something else than it did', () => {
  const edited = new Map([...ledger, ['/sso/okta/#copy-id', { was: 'section' }] as const]);
  expect(changedLines(edited, ledger)).toEqual(['/sso/okta/#copy-id']);
  expect(changedLines(ledger, ledger)).toEqual([]);
});

it.each([
  ['the marks of a conflict', text.replace(/\n.*auth0/, '\n<<<<<<< HEAD$&'), 3, '`<<<<<<< HEAD`'],
  ['no comma', text.replace('"page",\n  "/sso/okta/"', '"page"\n  "/sso/okta/"'), 4, 'sso/okta/'],
  ['no end', text.trimEnd().slice(0, -2), 6, 'copy-id'],
  ['another word', text.replace('/okta/": "page"', '/okta/": "pgae"'), 4, 'pgae'],
])('with %s is a diagnostic at its line', (_name, broken, line, found) => {
  expect(checkLedger(broken, publishedSite)).toMatchObject([
    {
      rule: 'permalinks/unreadable-ledger',
      file: 'src/permalinks/published.json',
      line,
      found: expect.stringContaining(found) as string,
    },
  ]);
});

it('that can’t be read says how to fix a merge conflict', () => {
  expect(() => parseLedger('<<<<<<< HEAD')).toThrow(/comma[\s\S]*npm run ledger/);
});

it.each(['{ "/": null }', '{ "/": "pgae" }', '{ "/": { "was": "page", "now": 1 } }', '[]'])(
  'isn’t %s',
  (wrong) => {
    expect(() => parseLedger(wrong)).toThrow(/can’t be read/);
  },
);

it('keeps what is published, and drops what isn’t', () => {
  const published = new Map([['/sso/okta/#add-uri', { was: 'step' as const }]]);
  const next = updatedLedger(ledger, published, siteOf(['/']));
  expect([...next.keys()]).toEqual(['/sso/okta/#add-uri', '/']);
  expect(missingFrom(next, ledger)).toContain('/sso/okta/#copy-id');
});

it('holds what an address was when it was published, and nothing that it was on a branch alone', () => {
  const section = { ...publishedSite.current.get('/sso/okta/#add-uri') };
  const site = siteOf(['/', { ...section, kind: 'section' } as never]);
  expect(updatedLedger(ledger, ledger, site).get('/sso/okta/#add-uri')?.was).toBe('step');
  expect(updatedLedger(ledger, new Map(), site).get('/sso/okta/#add-uri')?.was).toBe('section');
});

it('is reported of what it doesn’t have yet, by file', () => {
  const grown = siteOf([...publishedSite.current.keys(), '/scim/okta/', '/scim/okta/#new']);
  expect(formatDiagnostics(checkPermalinks(ledger, grown))).toBe(
    [
      'src/content/docs/scim/okta.mdx:6:1  permalinks/not-in-ledger',
      '  found:     /scim/okta/, /scim/okta/#new, not in the ledger yet',
      '  expected:  every address of the site in src/permalinks/published.json',
      '  help:      Run `npm run ledger`, and commit what it changes.',
      '  more:      RULES.md#permalinks-not-in-ledger',
      '',
      '1 diagnostic in 1 file.',
    ].join('\n'),
  );
});

it('says where an address leads, and that it is back', () => {
  const addresses = [...publishedSite.current.keys()].filter((address) => !address.endsWith('uri'));
  const fixed = siteOf(addresses, [alias('/sso/okta/#add-uri', '/sso/okta/#copy-id')]);
  const behind = {
    rule: 'permalinks/ledger-behind',
    file: 'src/permalinks/published.json',
    line: 5,
  };
  expect(checkPermalinks(ledger, fixed)).toMatchObject([behind]);
  const next = updatedLedger(ledger, ledger, fixed);
  expect(checkPermalinks(next, fixed)).toEqual([]);
  const back = siteOf(
    [...addresses.filter((address) => !address.endsWith('copy-id')), '/sso/okta/#add-uri'],
    [alias('/sso/okta/#copy-id', '/sso/okta/#add-uri')],
  );
  expect(checkPermalinks(next, back)).toMatchObject([behind, { ...behind, line: 6 }]);
  const last: Ledger = updatedLedger(next, next, back);
  expect(last.get('/sso/okta/#add-uri')).toEqual(ledger.get('/sso/okta/#add-uri'));
  expect(checkPermalinks(last, back)).toEqual([]);
});
