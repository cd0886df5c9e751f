import { expect, it } from 'vitest';
import { randomFrom, sentencesOf, varied } from './vary.ts';

const body = [
  '<Set field="Name" enter="A text that has nothing to do with prose. None." />',
  'One sentence of a paragraph is here. Another one follows on it at once.',
  'You see: a line that says what is on the screen then. It stays.',
].join('\n');

it('takes sentences from prose only', () => {
  expect(sentencesOf(body)).toEqual([
    'One sentence of a paragraph is here.',
    'Another one follows on it at once.',
  ]);
});

it('draws other sentences for prose, the same for the same seed, and leaves the rest', () => {
  const pool = ['Swapped in.'];
  const changed = varied(body, pool, randomFrom(1));
  expect(changed.split('\n')[1]).toBe('Swapped in. Swapped in.');
  expect(changed.split('\n').filter((_line, index) => index !== 1)).toEqual(
    body.split('\n').filter((_line, index) => index !== 1),
  );
  expect(varied(body, pool, randomFrom(1))).toBe(changed);
});
