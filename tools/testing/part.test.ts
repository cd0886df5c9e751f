/** Parts that are named bring along what they need. */

import { expect, test } from 'vitest';
import { parts, partsFor } from './part.ts';

const all = [
  { name: 'content', words: [] },
  { name: 'unit', words: [] },
  { name: 'build', words: [], needs: ['content'] },
  { name: 'built', words: [], needs: ['build'] },
  { name: 'long', words: [], isLong: true },
];

test.each([
  ['none: all but the long ones', [], false, ['content', 'unit', 'build', 'built']],
  ['none in full: all', [], true, ['content', 'unit', 'build', 'built', 'long']],
  ['one that needs others, which need more', ['built'], false, ['content', 'build', 'built']],
  ['a long one', ['long'], false, ['long']],
  ['several, in another order', ['built', 'unit'], false, ['content', 'unit', 'build', 'built']],
])('names of %s', (_case, names, isFull, expected) => {
  expect(partsFor(names, isFull, all).map(({ name }) => name)).toEqual(expected);
});

test('each part comes after those that it needs', () => {
  for (const [index, { name, needs = [] }] of parts.entries()) {
    const earlier = parts.slice(0, index).map((part) => part.name);
    expect(
      needs.filter((need) => !earlier.includes(need)),
      name,
    ).toEqual([]);
  }
});
