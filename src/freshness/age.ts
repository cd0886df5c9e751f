/** How old a review or a copy of a source is, and how long it holds. */

import { isMonth } from '../source/day.ts';
import type { Provider } from '../providers/schema.ts';

const DAY = 24 * 60 * 60 * 1000;

/** Days for which a review holds where the provider's file says nothing else. */
export const SHELF_LIFE = 120;

/** Days for which what was read about a provider holds. */
export function shelfLifeOf({ shelfLife }: Pick<Provider, 'shelfLife'>): number {
  return shelfLife ?? SHELF_LIFE;
}

/**
 * Days from a day or month to a day. A month counts from its last day: nothing is called older than
 * it is known to be.
 *
 * @param today the day to count to, `2026-11-23`
 * @returns 0 for what lies in the future
 */
export function ageInDays(dayOrMonth: string, today: string): number {
  const [year = 0, month = 1, day = 1] = dayOrMonth.split('-').map(Number);
  const from = isMonth(dayOrMonth) ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, day);
  return Math.max(0, Math.round((Date.parse(`${today}T00:00:00Z`) - from) / DAY));
}

/** An age in words: `today`, `yesterday`, `23 days ago`. */
export function ageInWords(days: number): string {
  if (days === 0) return 'today';
  return days === 1 ? 'yesterday' : `${String(days)} days ago`;
}
