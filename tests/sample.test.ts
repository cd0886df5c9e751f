/** A sample has some of each kind, in order, and always the same ones. */

import { expect, it } from 'vitest';
import { isFull, sample } from './sample.ts';

const items = ['a1', 'b1', 'a2', 'a3', 'b2', 'a4', 'a5', 'c1'];
const kindOf = (item: string) => item.slice(0, 1);

it.each([
  [1, ['a1', 'b1', 'c1']],
  [2, ['a1', 'b1', 'b2', 'a5', 'c1']],
  [3, ['a1', 'b1', 'a3', 'b2', 'a5', 'c1']],
])('%i of each kind', (each, expected) => {
  expect(sample(items, kindOf, each)).toEqual(isFull ? items : expected);
});
