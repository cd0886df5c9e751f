/** What the tests of the set-up sheet share: a guide that is opened, fields, and what the browser keeps and sends. */

import type { Locator, Page } from '@playwright/test';

/** A field in the panel of a guide. */
export function field(page: Page, id: string): Locator {
  return page.locator(`.sheet [data-field="${id}"]`);
}

/** Fills a field in and leaves it; waits until the check has answered. */
export async function fillIn(page: Page, id: string, text: string): Promise<void> {
  await field(page, id).fill(text);
  await field(page, id).press('Enter');
  await page.locator(`.sheet [data-field="${id}"] + .answer-box`).waitFor();
}

/** All that the browser keeps for the site, as one text. */
export function stored(page: Page): Promise<string> {
  return page.evaluate(() => JSON.stringify([localStorage, sessionStorage]));
}

/** The addresses, headers and bodies of every request from now on. */
export function requestsOf(page: Page): string[] {
  const requests: string[] = [];
  page.on('request', (request) => {
    requests.push(
      `${request.url()} ${JSON.stringify(request.headers())} ${request.postData() ?? ''}`,
    );
  });
  return requests;
}
