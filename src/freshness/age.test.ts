import { expect, it } from 'vitest';
import { ageInDays, ageInWords, shelfLifeOf } from './age.ts';

it.each([
  ['2026-11-23', 0, 'today'],
  ['2026-11-22', 1, 'yesterday'],
  ['2026-10-31', 23, '23 days ago'],
  ['2025-11-23', 365, '365 days ago'],
  // A month counts from its last day; the running one is today's.
  ['2026-10', 23, '23 days ago'],
  ['2026-11', 0, 'today'],
  ['2024-02', 998, '998 days ago'],
  ['2026-12-01', 0, 'today'],
])('what was read on %s is %i days old: %s', (read, days, words) => {
  expect(ageInDays(read, '2026-11-23')).toBe(days);
  expect(ageInWords(days)).toBe(words);
});

it('a review holds as long as the provider’s file says, else 120 days', () => {
  expect(shelfLifeOf({ shelfLife: 60 })).toBe(60);
  expect(shelfLifeOf({})).toBe(120);
});
