/** Says how long ago the guide was reviewed. The page is built once and read for months; without this the date stands. */

import { localDay } from '../source/day.ts';
import { ageInDays, ageInWords } from './age.ts';

for (const date of document.querySelectorAll<HTMLTimeElement>('time[data-shelf-life]')) {
  const words = date.parentElement?.querySelector('.review-age');
  if (!words) continue;
  const age = ageInDays(date.dateTime, localDay(new Date()));
  const isPast = age > Number(date.dataset['shelfLife']);
  words.textContent = `· ${ageInWords(age)}${isPast ? ': labels may have changed since' : ''}`;
}
