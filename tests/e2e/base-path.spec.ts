/** Under a path, on the site that writers have changed: what a path can break, and a newcomer's guide. */

import { expect } from '@playwright/test';
import { copiedText } from './clipboard.ts';
import { test } from './test.ts';
import { field, options } from './search-dialog.ts';

test('the overview leads to a guide, and a page that isn’t there leads back @changed', async ({
  page,
}) => {
  await page.goto('./');
  await page.getByRole('link', { name: 'JumpCloud SCIM provisioning' }).first().click();
  await expect(page).toHaveURL(/\/docs\/scim\/jumpcloud\/$/);
  const response = await page.goto('./sso/oktaa/');
  expect(response?.status()).toBe(404);
  const overview = page.getByRole('main').getByRole('link', { name: /overview/i });
  await overview.first().click();
  await expect(page).toHaveURL(/\/docs\/$/);
});

test('the filter finds what covers a name for each kind of guide @changed', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('searchbox').fill('JumpCloud');
  const cards = page.locator('.card:not([hidden]) a');
  await expect(cards).toHaveCount(2);
  await expect(cards.filter({ hasText: 'Generic OIDC' })).toHaveCount(1);
  await expect(cards.filter({ hasText: 'JumpCloud' })).toHaveCount(1);
});

test('search lands on a step, and the finder on one by its address @changed', async ({ page }) => {
  await page.goto('./');
  await page.keyboard.press('Control+k');
  await field(page).fill('JumpCloud SCIM token');
  await options(page).filter({ hasText: 'Enter the SCIM token' }).first().click();
  await expect(page).toHaveURL(/\/docs\/scim\/jumpcloud\/#enter-token$/);
  await page.goto('./steps/');
  await page
    .getByRole('searchbox')
    .fill(`${new URL('.', page.url()).origin}/docs/scim/jumpcloud/#enter-token`);
  const first = page.locator('.finder-results .finder-step > a').first();
  await expect(first).toHaveAttribute('href', '/docs/scim/jumpcloud/#enter-token');
});

test.describe('copying a step', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('gives its address under the path @changed', async ({ page, baseURL }) => {
    await page.goto('./scim/jumpcloud/');
    const step = page.locator('.step:has(#enter-token)');
    await step.hover();
    await step.locator('.tool-link').click();
    await expect(page.locator('#announcer')).toHaveText('Link to the step copied.');
    expect(await copiedText(page)).toBe(`${baseURL ?? ''}scim/jumpcloud/#enter-token`);
  });
});
