import { describe, expect, it } from 'vitest';
import { formatFindings } from '../lint/report.ts';
import {
  addressOfAlias,
  aliasOf,
  resolveAddress,
  type AddressKind,
  type Detour,
  type Living,
  type SiteAddresses,
} from './addresses.ts';
import { checkLedger, checkPermalinks } from './check-permalinks.ts';
import {
  changedLines,
  formatLedger,
  missingFrom,
  parseLedger,
  updatedLedger,
  type Ledger,
} from './ledger.ts';
import { parseSuccessors } from './successors.ts';

const GUIDE = 'src/content/docs/sso/okta.mdx';

function living(address: string, line = 1): Living {
  const kind: AddressKind = address.includes('#') ? 'step' : 'page';
  const file = `src/content/docs${address.replace(/\/(#.*)?$/, '')}.mdx`;
  return { address, kind, title: `Title of ${address}`, file, place: { line, column: 1 } };
}

function alias(from: string, to: string): Detour {
  return { from, to, file: GUIDE, place: { line: 9, column: 1 } };
}

function site(addresses: readonly string[], detours: readonly Detour[] = []): SiteAddresses {
  const entries = addresses.map((address, index) => living(address, index + 1));
  return { living: new Map(entries.map((entry) => [entry.address, entry])), detours };
}

const before = site(['/', '/sso/okta/', '/sso/okta/#add-uri', '/sso/okta/#copy-id', '/sso/auth0/']);
const ledger = updatedLedger(new Map(), new Map(), before);
const told = (addresses: SiteAddresses, of: Ledger = ledger) =>
  formatFindings(checkPermalinks(of, addresses));
const rest = ['/', '/sso/okta/', '/sso/okta/#copy-id', '/sso/auth0/'];

describe('the ledger', () => {
  it('says nothing of a site that has all of it', () => {
    expect(told(before)).toBe('');
  });

  it('is sorted, one line each, and reads back', () => {
    const gone = new Map([...ledger, ['/a/#b', { was: 'step', now: '/' }] as const]);
    const text = formatLedger(gone);
    expect(text).toBe(
      [
        '{',
        '  "/": "page",',
        '  "/a/#b": { "was": "step", "now": "/" },',
        '  "/sso/auth0/": "page",',
        '  "/sso/okta/": "page",',
        '  "/sso/okta/#add-uri": "step",',
        '  "/sso/okta/#copy-id": "step"',
        '}',
        '',
      ].join('\n'),
    );
    expect(formatLedger(parseLedger(text))).toBe(text);
  });

  it('tells of a line that stands for something else than it did', () => {
    const edited = new Map([...ledger, ['/sso/okta/#copy-id', { was: 'section' }] as const]);
    expect(changedLines(edited, ledger)).toEqual(['/sso/okta/#copy-id']);
    expect(changedLines(ledger, ledger)).toEqual([]);
  });

  it('that can’t be read is a finding', () => {
    expect(checkLedger('<<<<<<< HEAD', before)).toMatchObject([
      { rule: 'permalinks/unreadable-ledger', file: 'src/permalinks/ledger.json', line: 1 },
    ]);
    expect(checkLedger(formatLedger(ledger), before)).toEqual([]);
  });

  it('says how to mend a merge conflict', () => {
    expect(() => parseLedger('<<<<<<< HEAD')).toThrow(/comma[\s\S]*npm run ledger/);
  });

  it.each(['{ "/": null }', '{ "/": "pgae" }', '{ "/": { "was": "page", "now": 1 } }', '[]'])(
    'isn’t %s',
    (text) => {
      expect(() => parseLedger(text)).toThrow(/can’t be read/);
    },
  );

  it('keeps the short aliases of a page that moved', () => {
    const [page, now] = ['/sso/okta-workforce/', '/sso/okta-workforce/#add-redirect-uri'];
    const known: Ledger = new Map([
      ...ledger,
      ['/sso/okta/#add-uri', { was: 'step', now: '/sso/okta/#add-redirect-uri' }],
      ['/sso/okta/#add-redirect-uri', { was: 'step' }],
    ]);
    const { successors } = parseSuccessors(`/sso/okta/: ${page}\n`);
    const living = ['/', page, now, `${page}#copy-id`, '/sso/auth0/'];
    // The file was renamed with `aliases="add-uri"` in it, which names the new page now.
    const moved = site(living, [alias(`${page}#add-uri`, now), ...successors]);
    const next = updatedLedger(known, known, moved);
    expect(told(moved, next)).toBe('');
    expect(next.get('/sso/okta/#add-uri')?.now).toBe(now);
    expect(told(site(living, successors), known)).toContain(
      `/sso/okta/#add-uri, which meant ${now}, leads to ${page} now`,
    );
  });

  it('keeps what is published, and drops what isn’t', () => {
    const next = updatedLedger(
      ledger,
      new Map([['/sso/okta/#add-uri', { was: 'step' as const }]]),
      site(['/']),
    );
    expect([...next.keys()]).toEqual(['/sso/okta/#add-uri', '/']);
    expect(missingFrom(next, ledger)).toContain('/sso/okta/#copy-id');
  });
});

describe('a published address', () => {
  it('whose step was renamed is caught, and mended by the alias named', () => {
    const renamed = [...rest, '/sso/okta/#add-redirect-uri'];
    expect(told(site(renamed))).toContain(
      [
        `${GUIDE}:5:1  permalinks/lost`,
        '  found:     no step at /sso/okta/#add-uri, which is published',
        '  expected:  every address ever published to lead to what it meant',
        `  mend:      Was it renamed? Write \`aliases="add-uri"\` on “Title of /sso/okta/#add-redirect-uri” (${GUIDE}:5). Was it removed? Write \`/sso/okta/#add-uri: /sso/okta/#add-redirect-uri\` in src/content/successors.yaml, with the address that serves its readers best. If it was never on the main branch, \`npm run ledger\` drops it.`,
      ].join('\n'),
    );
    const mended = site(renamed, [alias('/sso/okta/#add-uri', '/sso/okta/#add-redirect-uri')]);
    const next = updatedLedger(ledger, ledger, mended);
    expect(told(mended, next)).toBe('');
    expect(next.get('/sso/okta/#add-uri')).toEqual({
      was: 'step',
      now: '/sso/okta/#add-redirect-uri',
    });
  });

  it('whose step was deleted is caught, and mended by the line named', () => {
    expect(told(site(rest))).toContain('Write `/sso/okta/#add-uri: /sso/okta/` in src/content/');
    const { successors } = parseSuccessors('/sso/okta/#add-uri: /sso/okta/\n');
    const mended = site(rest, successors);
    expect(told(mended, updatedLedger(ledger, ledger, mended))).toBe('');
  });

  it('whose guide was deleted is caught with all its steps, and mended by one line', () => {
    const without = site(['/', '/sso/auth0/']);
    expect(told(without)).toContain('no page at /sso/okta/, which is published');
    expect(told(without)).toContain('no step at /sso/okta/#copy-id, which is published');
    const { successors } = parseSuccessors('/sso/okta/: /sso/auth0/\n');
    const mended = site(['/', '/sso/auth0/'], successors);
    const next = updatedLedger(ledger, ledger, mended);
    expect(told(mended, next)).toBe('');
    expect(next.get('/sso/okta/#copy-id')?.now).toBe('/sso/auth0/');
  });

  it('whose page moved takes its ids along', () => {
    const moved = site(
      ['/', '/sso/okta-workforce/', '/sso/okta-workforce/#copy-id', '/sso/auth0/'],
      parseSuccessors('/sso/okta/: /sso/okta-workforce/\n').successors,
    );
    expect(resolveAddress('/sso/okta/#copy-id', moved)).toBe('/sso/okta-workforce/#copy-id');
    expect(resolveAddress('/sso/okta/#add-uri', moved)).toBe('/sso/okta-workforce/');
  });

  it('whose step went to another page is mended by an alias that names its page', () => {
    const text = told(site([...rest, '/scim/okta/', '/scim/okta/#add-uri']));
    expect(text).toContain('Write `aliases="sso/okta#add-uri"` on “Title of /scim/okta/#add-uri”');
    // The place is one in the file that is named.
    expect(text).toContain(`${GUIDE}:1:1  permalinks/lost`);
  });

  it('is no alias of what can’t have one', () => {
    const now = site([...rest, '/sso/okta/#add-url']);
    const section = { ...living('/sso/okta/#add-url'), kind: 'section' as const };
    const text = told({ ...now, living: new Map([...now.living, [section.address, section]]) });
    expect(text).not.toContain('aliases=');
    expect(text).toContain('Write `/sso/okta/#add-uri: /sso/okta/#add-url` in src/content/');
  });

  it('whose alias was dropped is mended by the same alias', () => {
    const known: Ledger = new Map([
      ...ledger,
      ['/sso/okta/#old', { was: 'step', now: '/sso/okta/#copy-id' }],
    ]);
    expect(told(before, known)).toContain(
      'Write `aliases="old"` on “Title of /sso/okta/#copy-id” (src/content/docs/sso/okta.mdx:4)',
    );
  });

  it('isn’t taken over by a new step of the page that took its page’s place', () => {
    const { successors } = parseSuccessors('/sso/okta/: /sso/auth0/\n');
    const moved = site(['/', '/sso/auth0/'], successors);
    const after = updatedLedger(ledger, ledger, moved);
    const grown = site([...moved.living.keys(), '/sso/auth0/#add-uri'], successors);
    expect(told(grown, after)).toContain(
      '/sso/okta/#add-uri, which meant /sso/auth0/, leads to /sso/auth0/#add-uri now',
    );
    const line = parseSuccessors('/sso/okta/#add-uri: /sso/auth0/\n').successors;
    const mended = site([...grown.living.keys()], [...successors, ...line]);
    expect(told(mended, updatedLedger(after, after, mended))).toBe('');
  });

  it('of a section comes back with its heading', () => {
    const limits = { ...living('/sso/okta/#limits'), kind: 'section' as const, title: 'Limits' };
    const known: Ledger = new Map([
      ...ledger,
      [limits.address, { was: 'section', now: '/sso/okta/' }],
    ]);
    const back = { ...before, living: new Map([...before.living, [limits.address, limits]]) };
    expect(told(back, known)).toBe('');
    const way = { ...limits, title: 'With a proxy' };
    const other = { ...before, living: new Map([...before.living, [way.address, way]]) };
    expect(told(other, known)).toContain('permalinks/reused-id');
  });

  it('isn’t given to another step', () => {
    const mended = site(
      [...rest, '/sso/okta/#add-redirect-uri'],
      [alias('/sso/okta/#add-uri', '/sso/okta/#add-redirect-uri')],
    );
    const after = updatedLedger(ledger, ledger, mended);
    const reused = site([...rest, '/sso/okta/#add-redirect-uri', '/sso/okta/#add-uri']);
    expect(told(reused, after)).toContain(
      'the id "add-uri", which belonged to what is /sso/okta/#add-redirect-uri now',
    );
    // The same step under its first id again is no other step.
    const back = site(
      [...rest, '/sso/okta/#add-uri'],
      [alias('/sso/okta/#add-redirect-uri', '/sso/okta/#add-uri')],
    );
    expect(told(back, updatedLedger(after, after, back))).toBe('');
  });

  it('is told of when the ledger doesn’t know it yet', () => {
    expect(told(site([...before.living.keys(), '/scim/okta/', '/scim/okta/#new']))).toBe(
      [
        'src/content/docs/scim/okta.mdx:6:1  permalinks/not-in-ledger',
        '  found:     /scim/okta/, /scim/okta/#new, not in the ledger yet',
        '  expected:  every address of the site in src/permalinks/ledger.json',
        '  mend:      Run `npm run ledger`, and commit what it changes.',
        '  more:      AUTHORING.md#permalinks-not-in-ledger',
        '',
        '1 finding in 1 file.',
      ].join('\n'),
    );
  });

  it('that leads elsewhere now says so in the ledger', () => {
    const mended = site(rest, [alias('/sso/okta/#add-uri', '/sso/okta/#copy-id')]);
    expect(told(mended)).toContain('src/permalinks/ledger.json:5:1  permalinks/ledger-behind');
  });
});

describe('an old address', () => {
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
  ])('%s is an error', (_name, detours, rule, words) => {
    const known = new Map([...ledger, ['/sso/okta/#a', { was: 'step', now: '/' }] as const]);
    const text = told(site([...before.living.keys()], detours), known);
    expect(text).toContain(`${GUIDE}:9:1  ${rule}`);
    expect(text).toContain(words);
  });

  it('that leads to a page that moved on names where to', () => {
    const { successors } = parseSuccessors('/sso/okta/: /sso/auth0/\n/a/#b: /sso/okta/#copy-id\n');
    const known: Ledger = new Map([...ledger, ['/a/#b', { was: 'step' }]]);
    const text = told(site(['/', '/sso/auth0/', '/sso/auth0/#copy-id'], successors), known);
    expect(text).toContain('Write /sso/auth0/#copy-id in place of /sso/okta/#copy-id.');
  });

  it('of another page names that page', () => {
    expect(addressOfAlias('old', '/sso/okta/')).toBe('/sso/okta/#old');
    expect(addressOfAlias('scim/okta#old', '/sso/okta/')).toBe('/scim/okta/#old');
    // As it stands in the browser, too.
    expect(addressOfAlias('/scim/okta/#old', '/sso/okta/')).toBe('/scim/okta/#old');
    expect(addressOfAlias('/#old', '/sso/okta/')).toBe('/#old');
    expect(addressOfAlias('#old', '/sso/okta/')).toBe('/sso/okta/#old');
    for (const address of ['/#old', '/sso/okta/#old', '/scim/okta/#old']) {
      expect(addressOfAlias(aliasOf(address, '/sso/okta/'), '/sso/okta/')).toBe(address);
    }
  });

  it('in successors.yaml that is no address is told of with its line', () => {
    const { successors, findings } = parseSuccessors('/a/: /b/\n/sso/okta/#x: sso/okta\n');
    expect(successors).toHaveLength(1);
    expect(findings).toMatchObject([{ line: 2, column: 1, rule: 'permalinks/bad-successor' }]);
    expect(parseSuccessors('- a\n').findings).toHaveLength(1);
    expect(parseSuccessors('').findings).toEqual([]);
  });
});
