import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadModel } from '../model/read-model.ts';
import { categories } from '../site.ts';
import { entriesOf, sectionEntries } from './entry.ts';
import { packIndex, packWords } from './pack-index.ts';
import queries from './queries.json' with { type: 'json' };
import { scoreOf, shortAddress, type WantedResult } from './queries.ts';
import { search } from './search.ts';
import { searchableFrom } from './searchable.ts';
import { termsFrom } from './terms.ts';

const model = await loadModel(process.cwd());
const terms = termsFrom(readFileSync('src/content/terms.yaml', 'utf8'));
const packed = packWords(model, terms, false);
const names = entriesOf(packIndex(model, false));
const entries = [...names, ...sectionEntries(packed.sections, names)];
const searchable = searchableFrom(entries, packed.words, packed.terms);

const outcomeOf = (text: string, more = {}) =>
  search(searchable, { text, category: '', provider: '', here: '', isLiteral: false, ...more });
function find(text: string, more = {}): string[] {
  const { kind, groups } = outcomeOf(text, more);
  if (kind !== 'results') return [`!${kind}`];
  return groups.flatMap((group) => group.entries.map(({ path }) => shortAddress(path)));
}

describe('the queries of queries.json', () => {
  const all: readonly WantedResult[] = [...queries.blind, ...queries.own];

  it('are many, of every kind', () => {
    const count = (kind: string) => all.filter((query) => query.kind === kind).length;
    expect(all.length).toBeGreaterThanOrEqual(250);
    expect(count('typo')).toBeGreaterThanOrEqual(50);
    expect(count('nonsense')).toBeGreaterThanOrEqual(20);
  });

  it('find what they want', () => {
    const score = scoreOf(all, find);
    expect(score.invented).toEqual([]);
    expect(score.missed).toEqual([]);
    expect(score.first).toBeGreaterThanOrEqual(0.97);
  });
});

describe('search', () => {
  it('leads only to addresses that the site has', () => {
    const { current } = model.addresses;
    const isPlainPage = (path: string) => model.pages.some((page) => path.startsWith(page.path));
    expect(
      entries
        .filter(({ path }) => !current.has(path) && !isPlainPage(path))
        .map(({ path }) => path),
    ).toEqual([]);
  });

  it('finds every step first by its title and its guide', () => {
    const steps = entries.filter(({ kind }) => kind === 'step');
    expect(steps.length).toBeGreaterThan(100);
    const lost = steps.filter(({ title, path, home }) => {
      const name = home.names[0] ?? '';
      const label = home.category ? categories[home.category].label : '';
      return !find(`${title} ${name} ${label}`).slice(0, 3).includes(shortAddress(path));
    });
    expect(lost.map(({ path }) => path)).toEqual([]);
  });

  it('finds every problem first by its code', () => {
    const lost = entries.filter(({ code = '', path }) => {
      if (code === '' || !path.includes('#')) return false;
      return !find(code).includes(shortAddress(path));
    });
    expect(lost.map(({ path }) => path)).toEqual([]);
  });

  it('puts the guide first that the reader is in, on equal match', () => {
    for (const here of ['/sso/okta/', '/sso/google-workspace/', '/sso/auth0/']) {
      expect(find('add the redirect URI', { here })[0]).toMatch(here.slice(1, -1));
    }
  });

  it('leaves out what a filter leaves out', () => {
    const found = find('token', { category: 'scim', provider: 'okta' });
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((address) => address.startsWith('scim/okta'))).toBe(true);
  });

  it('says which words it took instead, and takes them as they are when asked', () => {
    expect(outcomeOf('redirct uri').corrected).toBe('redirect uri');
    const literal = outcomeOf('redirct', { isLiteral: true });
    expect(literal.corrected).toBeUndefined();
    expect(literal.groups).toEqual([]);
  });

  it('never leads with another code’s fix', () => {
    for (const code of ['AADSTS50012', 'AADSTS5001199', 'aadsts 99999', 'E0000016', 'ABC12345']) {
      expect(find(code), code).toEqual(['!unknown-code']);
    }
    expect(outcomeOf('AADSTS99999: Something is wrong').rest).toBe(': Something is wrong');
  });
});
