import { expect } from '@playwright/test';
import { test } from './test.ts';
import { isFull } from '../sample.ts';
import { fillIn } from './sheet.ts';
import { violations } from './violations.ts';

for (const width of isFull ? [360, 640, 1280] : [360, 1280]) {
  test(`axe finds nothing in the sheet, empty, filled and wrong, at ${String(width)}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('./sso/okta/');
    if (width < 1280) await page.getByRole('button', { name: /^Values/ }).click();
    await page.evaluate(() =>
      Promise.all(document.getAnimations().map(({ finished }) => finished)),
    );
    for (const theme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: theme });
      expect.soft(await violations(page), `empty, ${theme}`).toEqual([]);
    }
    await fillIn(page, 'okta-domain', 'acme.okta.com');
    await fillIn(page, 'issuer', 'https://acme-admin.okta.com');
    await page.getByRole('button', { name: 'Paste several' }).click();
    for (const theme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: theme });
      expect.soft(await violations(page), `filled, ${theme}`).toEqual([]);
    }
  });
}
