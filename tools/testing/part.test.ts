/** Parts that are named bring along what they need. */

import { expect, test } from 'vitest';
import { parts, partsFor } from './part.ts';

const all = [
  { name: 'content', words: [] },
  { name: 'unit', words: [] },
  { name: 'build', words: [], needs: ['content'] },
  { name: 'dist', words: [], needs: ['build'] },
];

test.each([
  ['none: all of them', [], ['content', 'unit', 'build', 'dist']],
  ['one that needs nothing', ['unit'], ['unit']],
  ['one that needs others, which need more', ['dist'], ['content', 'build', 'dist']],
  ['several, in another order', ['dist', 'unit'], ['content', 'unit', 'build', 'dist']],
])('names of %s', (_case, names, expected) => {
  expect(partsFor(names, all).map(({ name }) => name)).toEqual(expected);
});

test('each part stands behind those that it needs', () => {
  for (const [index, { name, needs = [] }] of parts.entries()) {
    const earlier = parts.slice(0, index).map((part) => part.name);
    expect(
      needs.filter((need) => !earlier.includes(need)),
      name,
    ).toEqual([]);
  }
});
