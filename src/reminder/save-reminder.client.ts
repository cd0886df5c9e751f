/** Makes the calendar file when the reader has picked a day. */

import { calendarFile } from './calendar-file.ts';

/** @param form the one of ExpiryReminder.astro */
export function saveReminder(form: HTMLFormElement): void {
  const day = form.querySelector<HTMLInputElement>('[name="day"]')?.value ?? '';
  const credential = form.dataset['credential'] ?? '';
  const guide = form.dataset['guide'] ?? '';
  const page = location.origin + location.pathname;
  save(
    `wando-${credential.toLowerCase().replaceAll(/\W+/g, '-')}-${day}.ics`,
    calendarFile({
      day,
      title: `${credential} for Wando expires`,
      description: `${guide}: rotate it before this day. ${page}#day-two`,
      url: `${page}#day-two`,
      madeAt: new Date(),
      alarmDays: [30, 7],
    }),
  );
  const status = form.querySelector('[role="status"]');
  if (status) status.textContent = 'The calendar file is in your downloads.';
}

function save(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
