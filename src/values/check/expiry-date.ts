/** The check of a secret's expiry date: one way to write it that reads the same everywhere. */

import { right, wrong, type Check } from './answer.ts';
import { shapeOf } from './shapes.ts';

/** Checks the day on which a client secret expires. */
export const checkExpiryDate: Check = (text) => {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  if (
    /^20\d\d-\d\d-\d\d$/.test(text) &&
    date.getUTCDate() === day &&
    date.getUTCMonth() === month - 1
  )
    return right;
  const shape = shapeOf(text);
  return wrong(
    /\d.*\d/.test(text) && shape !== 'a GUID' ? 'a date written another way' : shape,
    `A date such as 5/6 reads differently elsewhere, and on the day that the secret expires sign-in stops. Write “${text}” as year-month-day, such as “2027-05-23”.`,
  );
};
