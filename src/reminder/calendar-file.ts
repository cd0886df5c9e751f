/** A calendar file with one all-day event and its alarms, as RFC 5545 has it. */

/** What the event says. */
export interface Reminder {
  /** The day, `2027-03-01`. */
  readonly day: string;
  readonly title: string;
  readonly description: string;
  readonly url: string;
  /** When the file was made; RFC 5545 asks for it. */
  readonly madeAt: Date;
  /** How many days before the day an alarm rings, one for each. */
  readonly alarmDays: readonly number[];
}

/** The text of the `.ics` file: lines end in CR LF and are folded at 75 octets. */
export function calendarFile(reminder: Reminder): string {
  const { day, title, description, url, madeAt, alarmDays } = reminder;
  const stamp = madeAt.toISOString().replace(/[-:]|\.\d{3}/g, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Wando//Wando Docs//EN',
    'BEGIN:VEVENT',
    `UID:${hashOf(`${title} ${day}`)}@docs.wando.app`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    `DTEND;VALUE=DATE:${dayAfter(day).replaceAll('-', '')}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(description)}`,
    `URL:${url}`,
    'TRANSP:TRANSPARENT',
    ...alarmDays.flatMap((days) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${escaped(title)}`,
      `TRIGGER:-P${String(days)}D`,
      'END:VALARM',
    ]),
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

/** Folds at 75 octets without cutting a character in two; a continued line starts with a space. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let octets = 0;
  let out = '';
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > 75) {
      out += '\r\n ';
      octets = 1;
    }
    out += character;
    octets += size;
  }
  return out;
}

/** The same reminder gets the same id, so that a calendar replaces it and doesn't show it twice. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, '0');
}
