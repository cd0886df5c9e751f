/** Waits until a guide is laid out to its end: until then, what is far below has sizes that are guessed. */

import type { Page } from '@playwright/test';

export async function laidOut(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('.step, .steps ~ *')].every(
      (part) => getComputedStyle(part).contentVisibility === 'visible',
    ),
  );
}
