import { describe, expect, it } from 'vitest';
import { dayInWords, dayText, isAfter, isDay, isMonth } from './day.ts';

describe('days and months', () => {
  it.each(['2026-11-23', '2024-02-29', '2026-12-31'])('%s is a day', (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-1-2', '23.11.2026', '', '2026-11-00'])(
    '%s is none',
    (text) => {
      expect(isDay(text)).toBe(false);
    },
  );

  it('knows months', () => {
    expect(['2026-01', '2026-12', '2026-13', '2026'].map(isMonth)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('compares with today as precisely as the text is', () => {
    expect(isAfter('2026-11-24', '2026-11-23')).toBe(true);
    expect(isAfter('2026-11-23', '2026-11-23')).toBe(false);
    expect(isAfter('2026-11', '2026-11-23')).toBe(false);
    expect(isAfter('2026-12', '2026-11-23')).toBe(true);
  });

  it('writes them out', () => {
    expect(dayInWords('2026-11-03')).toBe('November 3, 2026');
    expect(dayInWords('2026-08')).toBe('August 2026');
  });

  it('takes the date that some YAML readers give', () => {
    expect(dayText(new Date('2026-11-23T00:00:00Z'))).toBe('2026-11-23');
    expect(dayText('soon')).toBe('soon');
  });
});
