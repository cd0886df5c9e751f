/** The difference of two texts, and the characters that are taken for others. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differences } from './differences.ts';
import { lookalikeOf } from './lookalikes.ts';

describe('the difference', () => {
  it('joins to both texts again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        const runs = differences(a, b);
        const join = (kind: string) =>
          runs.map((run) => (run.kind === 'same' || run.kind === kind ? run.text : '')).join('');
        expect(join('removed')).toBe(a);
        expect(join('added')).toBe(b);
      }),
      { seed: 20261126 },
    );
  });

  it.each([
    ['https://acme.okta.com/', 'https://acme.okta.com', ['removed', '/', undefined]],
    ['acme.com ', 'acme.com', ['removed', ' ', 'a space']],
    ['acme.com\n', 'acme.com', ['removed', '\n', 'a line end']],
    ['acme\u200b.com', 'acme.com', ['removed', '\u200b', 'an invisible character']],
    ['acme\u00a0.com', 'acme.com', ['removed', '\u00a0', 'an unusual space']],
    ['\u0430cme.com', 'acme.com', ['removed', '\u0430', 'a letter of another alphabet']],
    ['acme.\u03bfrg', 'acme.org', ['removed', '\u03bf', 'a letter of another alphabet']],
    ['acme.com', 'acme.com/', ['added', '/', undefined]],
  ])('of %j and %j names what the eye misses', (a, b, [kind, text, name]) => {
    const run = differences(a, b).find((one) => one.kind !== 'same');
    expect([run?.kind, run?.text, run?.name]).toEqual([kind, text, name]);
  });

  it('of long texts is the whole text', () => {
    const [a, b] = ['ab'.repeat(2000), 'ba'.repeat(2000) + 'c'];
    expect(differences(a, b).map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });
});

it.each([
  ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
  ['αεηικνορτυχ', 'aenikvoptux'],
  ['АВЕКМНОРСТУХ', 'ABEKMHOPCTYX'],
  ['аекморстух', 'aekmopctyx'],
  ['ЅІЈѕіјԁԛԝ', 'SIJsijdqw'],
  ['‐‑‒–—―−', '-------'],
  ['Ａ１／：', 'A1/:'],
])('%s looks like %s', (typed, ascii) => {
  expect(Array.from(typed, (character) => lookalikeOf(character)).join('')).toBe(ascii);
});

it.each(['ü', 'ж', 'Ω', '漢', '½', '\u00a0', '\u0378'])(
  '%s looks like no ASCII character',
  (one) => {
    expect(lookalikeOf(one)).toBeUndefined();
  },
);
