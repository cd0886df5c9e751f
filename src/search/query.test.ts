import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fragmentFor, sharedQueryIn } from './query.ts';

it('writes a search into a fragment, and only what is set', () => {
  expect(fragmentFor({ text: ' okta token ', category: '', provider: '' })).toBe(
    '#search=okta+token',
  );
  expect(fragmentFor({ text: 'a&b', category: 'scim', provider: 'okta' })).toBe(
    '#search=a%26b&category=scim&provider=okta',
  );
  expect(fragmentFor({ text: ' ', category: 'scim', provider: '' })).toBe('');
});

it('reads every search that it wrote', () => {
  const text = fc.string({ unit: 'grapheme' }).filter((words) => words.trim() !== '');
  fc.assert(
    fc.property(text, (words) => {
      const query = { text: words.trim(), category: 'sso', provider: '' };
      expect(sharedQueryIn(fragmentFor(query))).toEqual(query);
    }),
  );
});

it.each(['', '#', '#add-redirect-uri', '#steps=search'])('sees no search in “%s”', (fragment) => {
  expect(sharedQueryIn(fragment)).toBeUndefined();
});
