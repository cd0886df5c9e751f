import { afterEach, describe, expect, it, vi } from 'vitest';
import { dayAfter, dayInWords, dayText, isAfter, isDay, isMonth, localDay } from './day.ts';

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

describe('the day of a clock', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it.each([
    ['2026-11-23T23:30:00Z', 'UTC', '2026-11-23'],
    ['2026-11-23T23:30:00Z', 'Europe/Berlin', '2026-11-24'],
    ['2026-11-23T10:30:00Z', 'Pacific/Kiritimati', '2026-11-24'],
    ['2026-11-24T00:30:00Z', 'America/New_York', '2026-11-23'],
    ['2026-12-31T23:30:00Z', 'Europe/Berlin', '2027-01-01'],
  ])('at %s in %s is %s', (now, zone, day) => {
    vi.stubEnv('TZ', zone);
    expect(localDay(new Date(now))).toBe(day);
  });

  it.each([
    ['2026-11-23', '2026-11-24'],
    ['2026-12-31', '2027-01-01'],
    ['2024-02-28', '2024-02-29'],
  ])('%s comes before %s', (day, next) => {
    expect(dayAfter(day)).toBe(next);
  });
});
