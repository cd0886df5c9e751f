/** What was copied. The site's own pages may not read it: their Permissions-Policy says so. */

import type { Page } from '@playwright/test';

/** The text on the clipboard, and its HTML when it has some. */
export interface Copied {
  readonly plain?: string;
  readonly html?: string;
}

/** Reads the clipboard on a page of the same host without that policy. */
export async function copied(page: Page): Promise<Copied> {
  const reader = await page.context().newPage();
  await reader.route('**', (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  await reader.goto(new URL('/clipboard', page.url()).href);
  const texts = await reader.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item?.getType(type))?.text();
    const types = item?.types ?? [];
    return {
      ...(types.includes('text/plain') && { plain: await read('text/plain') }),
      ...(types.includes('text/html') && { html: await read('text/html') }),
    };
  });
  await reader.close();
  return texts as Copied;
}

/** The text on the clipboard. */
export async function copiedText(page: Page): Promise<string | undefined> {
  return (await copied(page)).plain;
}
