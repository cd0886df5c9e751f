import { expect } from '@playwright/test';
import { test } from './test.ts';
import { loadModel } from '../../src/model/read-model.ts';

const { guides } = (await loadModel(process.cwd())).sources;
const reviewed = guides.find(({ value }) => value.id === 'sso/okta')?.value.reviewed ?? '';

/** Noon, some days after the guide’s review: in every time zone of the reader’s the same day. */
function daysLater(days: number): Date {
  return new Date(Date.parse(`${reviewed}T12:00:00`) + days * 24 * 60 * 60 * 1000);
}

test.describe('the age of a review', () => {
  for (const [days, words] of [
    [0, 'today'],
    [1, 'yesterday'],
    [60, '60 days ago'],
    [61, '61 days ago: labels may have changed since'],
  ] as const) {
    test(`after ${String(days)} days is reported as “${words}”`, async ({ page }) => {
      await page.clock.setFixedTime(daysLater(days));
      await page.goto('./sso/okta/');
      await expect(page.locator('.reviewed time')).toHaveAttribute('datetime', reviewed);
      await expect(page.locator('.review-age')).toHaveText(`· ${words}`);
    });
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the day of the review stands alone', async ({ page }) => {
    await page.goto('./sso/okta/');
    await expect(page.locator('.reviewed time')).toHaveAttribute('datetime', reviewed);
    await expect(page.locator('.review-age')).toBeEmpty();
  });
});
