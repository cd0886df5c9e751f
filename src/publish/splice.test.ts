import { expect, it } from 'vitest';
import { splice } from './splice.ts';

it('replaces, inserts and removes, in whatever order the edits come', () => {
  const edits = [
    { start: 4, end: 5, text: '' },
    { start: 0, end: 1, text: 'A' },
    { start: 2, end: 2, text: '-' },
  ];
  expect(splice('abcdef', edits)).toBe('Ab-cdf');
});

it('refuses edits that overlap', () => {
  const edits = [
    { start: 0, end: 3, text: '' },
    { start: 2, end: 4, text: '' },
  ];
  expect(() => splice('abcdef', edits)).toThrow('overlap at 2');
});
