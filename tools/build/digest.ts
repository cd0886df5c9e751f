/** How a script of the build is known again in a page. */

import { createHash } from 'node:crypto';

/** SHA-256 of a script's code in hexadecimal; white space at its ends doesn't count. */
export function digestOf(code: string): string {
  return createHash('sha256').update(code.trim()).digest('hex');
}
