/** Reads the clock of the machine. */

import { localDay } from '../source/day.ts';

/** Today where the machine stands, `2026-11-23`: the day that its user would write. */
export function todayHere(): string {
  return localDay(new Date());
}
