import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarFile } from './calendar-file.ts';

const reminder = {
  day: '2027-02-28',
  title: 'Client secret for Wando expires, rotate; soon',
  description: `First line\nsecond, with a long tail ${'é'.repeat(60)}`,
  url: 'https://docs.wando.app/sso/entra-id/#day-two',
  madeAt: new Date('2026-11-23T10:20:30.456Z'),
  alarmDays: [30, 7],
};

describe('the calendar file', () => {
  const text = calendarFile(reminder);
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const component = calendar.getFirstSubcomponent('vevent');
  const event = new ICAL.Event(component ?? undefined);

  it('holds one event that lasts the whole day', () => {
    expect(calendar.getAllSubcomponents('vevent')).toHaveLength(1);
    expect(event.startDate.isDate).toBe(true);
    expect(event.startDate.toString()).toBe('2027-02-28');
    expect(event.endDate.toString()).toBe('2027-03-01');
  });

  it('keeps the words, whatever characters they hold', () => {
    expect(event.summary).toBe(reminder.title);
    expect(event.description).toBe(reminder.description);
    expect(component?.getFirstPropertyValue('url')).toBe(reminder.url);
  });

  it('rings an alarm for each number of days before', () => {
    const alarms = component?.getAllSubcomponents('valarm') ?? [];
    expect(alarms.map((alarm) => String(alarm.getFirstPropertyValue('trigger')))).toEqual([
      '-P30D',
      '-P7D',
    ]);
  });

  it('folds its lines at 75 octets and ends them with CR LF', () => {
    const lines = text.split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(lines.every((line) => !line.includes('\n'))).toBe(true);
    expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBe(75);
  });

  it('names the same reminder the same, so that a calendar replaces it', () => {
    const again = calendarFile({ ...reminder, madeAt: new Date('2026-12-01T00:00:00Z') });
    const uid = (file: string) => /UID:.*/.exec(file)?.[0];
    expect(uid(again)).toBe(uid(text));
    expect(uid(calendarFile({ ...reminder, day: '2027-03-01' }))).not.toBe(uid(text));
  });
});
