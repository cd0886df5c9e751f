import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchFrom, stateFrom, type FilterState } from './address.ts';

const none: FilterState = { q: '', category: '', provider: '' };

describe('the address of a filtered list', () => {
  it.each<[string, Partial<FilterState>]>([
    ['', {}],
    [
      '?q=client+secret&category=sso&provider=okta',
      { q: 'client secret', category: 'sso', provider: 'okta' },
    ],
    ['?q=aad&category=scim', { q: 'aad', category: 'scim' }],
    ['?q=%23copy-client-id', { q: '#copy-client-id' }],
    ['?q=%C3%A5+%26+100%25', { q: 'å & 100%' }],
  ])('%s reads and writes', (search, state) => {
    expect(stateFrom(search)).toEqual({ ...none, ...state });
    expect(searchFrom({ ...none, ...state })).toBe(search);
  });

  it('knows an address that someone typed, or that has more in it', () => {
    expect(stateFrom('?provider=okta&utm_source=mail&q=%20id%20')).toEqual({
      ...none,
      q: 'id',
      provider: 'okta',
    });
    expect(stateFrom('?q=%E0%A4%A')).toEqual({ ...none, q: '\uFFFD%A' });
  });

  const word = fc.string({ unit: 'grapheme' });
  const state = fc.record({ q: word, category: word, provider: word });

  it('gives back any state, without the white space around it', () => {
    fc.assert(
      fc.property(state, ({ q, category, provider }) => {
        const trimmed = { q: q.trim(), category: category.trim(), provider: provider.trim() };
        expect(stateFrom(searchFrom({ q, category, provider }))).toEqual(trimmed);
        const spaced = { q: ` ${q}`, category: `${category}\t`, provider: ` ${provider} ` };
        expect(searchFrom(spaced)).toBe(searchFrom(trimmed));
      }),
    );
  });

  it('is the same for everyone who shares it, whatever it came from', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const search = searchFrom(stateFrom(`?q=${typed}`));
        expect(searchFrom(stateFrom(search))).toBe(search);
      }),
    );
  });
});
