/** Days and months as text, the way frontmatter and data files write them. */

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH = /^(\d{4})-(\d{2})$/;
const DAY_LENGTH = 24 * 60 * 60 * 1000;

/** Whether the text is a day that exists, such as `2026-11-23`. */
export function isDay(text: string): boolean {
  const [, year, month, day] = DAY.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  return isMonth(`${year}-${month}`) && Number(day) >= 1 && Number(day) <= daysIn(year, month);
}

/** Whether the text is a month, such as `2026-08`. */
export function isMonth(text: string): boolean {
  const month = Number(MONTH.exec(text)?.[2] ?? 0);
  return month >= 1 && month <= 12;
}

/** Whether a day or month lies wholly after `today`; both as text, so that no time zone matters. */
export function isAfter(dayOrMonth: string, today: string): boolean {
  // The month of today is the beginning of its text, and so stands before it.
  return dayOrMonth > today;
}

/** The day on a calendar that hangs where the clock is, `2026-11-23`: in UTC it may be another one. */
export function localDay(now: Date): string {
  const part = (number: number) => String(number).padStart(2, '0');
  return `${String(now.getFullYear())}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}

/** The day after a day. */
export function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + DAY_LENGTH).toISOString().slice(0, 10);
}

/** YAML readers differ: some give a date for `2026-11-23`, some the text. Both become the text. */
export function dayText(value: unknown): unknown {
  return value instanceof Date ? value.toISOString().slice(0, 10) : value;
}

/** A day or month in words: `November 23, 2026`, `August 2026`. */
export function dayInWords(dayOrMonth: string): string {
  const [year = '', month = '', day] = dayOrMonth.split('-');
  const name = MONTHS[Number(month) - 1] ?? month;
  return day === undefined ? `${name} ${year}` : `${name} ${String(Number(day))}, ${year}`;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function daysIn(year: string, month: string): number {
  return new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
}
