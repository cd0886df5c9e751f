/** The check of a secret's expiry date: one way to write it that reads the same everywhere. */

import { right, wrong, type Check } from './answer.ts';
import { shapeOf } from './shapes.ts';

/** Checks the day on which a client secret expires. */
export const checkExpiryDate: Check = (text) =>
  /^20\d\d-(0[1-9]|1[012])-(0[1-9]|[12]\d|3[01])$/.test(text)
    ? right
    : wrong(
        /\d.*\d/.test(text) && !shapeOf(text).includes('GUID')
          ? 'a date written another way'
          : shapeOf(text),
        `A date such as 5/6 reads differently elsewhere, and on the day that the secret expires sign-in stops. Write “${text}” as year-month-day, such as “2027-05-23”.`,
      );
