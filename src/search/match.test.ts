import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMatches, indexOf, wordsIn, type Findable } from './match.ts';

const entryOf = <T>(
  item: T,
  names: readonly string[],
  fields: readonly (readonly string[])[],
): Findable<T> => ({ item, names, fields });

describe('the words of a text', () => {
  it.each([
    ['Copy the client ID', ['copy', 'the', 'client', 'id']],
    ['invalid_scope, P1/P2', ['invalid', 'scope', 'p1', 'p2']],
    ['Don’t; it’s Zürich', ['dont', 'its', 'zurich']],
    ['/sso/okta/#copy-client-id', ['sso', 'okta', 'copy', 'client', 'id']],
    ['™ ﬁrst', ['tm', 'first']],
    [' – ', []],
  ])('%s', (text, words) => {
    expect(wordsIn(text)).toEqual(words);
  });

  it('are the same when they are read again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const words = wordsIn(text);
        expect(wordsIn(words.join(' '))).toEqual(words);
      }),
    );
  });
});

describe('diagnostic', () => {
  const entries = [
    entryOf(
      'text',
      ['Open the console'],
      [['Open the console'], ['okta'], ['Then copy the secret.']],
    ),
    entryOf('group', ['Send it'], [['Send it'], ['Secret things, Okta'], ['Nothing']]),
    entryOf('title', ['Copy the secret'], [['Copy the secret'], ['azure'], ['Some secrets.']]),
    entryOf('whole', ['Secret'], [['Of other words'], ['secret'], ['Ürdingen']]),
  ];

  it.each([
    ['nothing typed: all, in their order', '', ['text', 'group', 'title', 'whole']],
    ['no word in it', ' – ', ['text', 'group', 'title', 'whole']],
    [
      'a name typed whole comes first, then by field',
      'secret',
      ['whole', 'title', 'group', 'text'],
    ],
    ['the beginning of a word', 'secr', ['title', 'group', 'whole', 'text']],
    ['not the middle of a word', 'ecret', []],
    ['each word, in any field and order', 'okta secret', ['group', 'text']],
    ['all of the words, not some', 'copy azure nothing', []],
    ['without case and accents', 'URD', ['whole']],
    ['accents where none are', 'sécret', ['whole', 'title', 'group', 'text']],
  ])('%s', (_case, query, found) => {
    expect(findMatches(indexOf(entries), query)).toEqual(found);
  });

  const steps = ['/sso/okta/#copy-id', '/scim/okta/#copy-id', '/sso/auth0/#copy-id'].map((path) =>
    entryOf(path, [path], [[path]]),
  );
  it.each([
    'https://docs.wando.app/sso/okta/#copy-id',
    'https://wando.app/docs/sso/okta/?utm=mail#copy-id',
    'docs.wando.app/sso/okta/#copy-id',
    ' /sso/okta/#copy-id ',
    'sso/okta#copy-id',
    'https://docs.wando.app/sso/okta#copy-id',
    'They were sent https://docs.wando.app/sso/okta/#copy-id and are stuck.',
    'Okta single sign-on, step 4: Copy the ID (https://docs.wando.app/sso/okta/#copy-id)',
  ])('a pasted %s', (query) => {
    expect(findMatches(indexOf(steps), query)).toEqual(['/sso/okta/#copy-id']);
  });
  it('words that have a slash in them', () => {
    expect(findMatches(indexOf(steps), 'auth0 copy/id')).toEqual(['/sso/auth0/#copy-id']);
  });
  it('a pasted address of a guide', () => {
    expect(findMatches(indexOf(steps), 'http://127.0.0.1:4321/docs/scim/okta/')).toEqual([
      '/scim/okta/#copy-id',
    ]);
    expect(findMatches(indexOf(steps), 'https://docs.wando.app/scim/okta')).toEqual([
      '/scim/okta/#copy-id',
    ]);
  });
});

describe('whatever is typed', () => {
  const word = fc.string({
    unit: fc.constantFrom('a', 'b', 'é', 'É', 'B', '-'),
    minLength: 1,
    maxLength: 4,
  });
  const text = fc.array(word, { maxLength: 5 }).map((words) => words.join(' '));
  const texts = fc.array(fc.tuple(text, text), { maxLength: 8 });
  const indexFrom = (pairs: readonly (readonly [string, string])[]) =>
    indexOf(pairs.map(([title, body], index) => entryOf(index, [title], [[title], [body]])));

  it('finds those that have every word, and no other', () => {
    fc.assert(
      fc.property(texts, text, (pairs, query) => {
        const expected = pairs.flatMap((pair, index) => {
          const own = pair.flatMap(wordsIn);
          return wordsIn(query).every((start) => own.some((w) => w.startsWith(start)))
            ? [index]
            : [];
        });
        expect(findMatches(indexFrom(pairs), query).sort((a, b) => a - b)).toEqual(expected);
      }),
    );
  });

  it('finds no more when one types on, and the same in upper case', () => {
    fc.assert(
      fc.property(texts, text, fc.constantFrom('a', ' b', 'é'), (pairs, query, more) => {
        const before = findMatches(indexFrom(pairs), query);
        const after = findMatches(indexFrom(pairs), query + more);
        expect(after.every((item) => before.includes(item))).toBe(true);
        expect(findMatches(indexFrom(pairs), query.toUpperCase())).toEqual(before);
      }),
    );
  });
});
