/** The step finder by keyboard. */

import { expect } from '@playwright/test';
import { copiedText } from './clipboard.ts';
import { test } from './test.ts';
import { loadModel } from '../../src/model/read-model.ts';
import { stepsOf } from '../../src/guides/guide.ts';
import { results, words } from './finder-page.ts';

const { guides } = (await loadModel(process.cwd())).sources;
const count = guides.flatMap(({ value }) => stepsOf(value)).length;

test('works by keyboard: arrows move, C copies, Enter opens', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./steps/');
  await words(page).focus();
  await page.keyboard.type('client id c');
  await expect(words(page)).toHaveValue('client id c');
  await expect(results(page).nth(1)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(results(page).first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(results(page).nth(1)).toBeFocused();
  const second = await results(page)
    .nth(1)
    .evaluate((link: HTMLAnchorElement) => link.href);
  await page.keyboard.press('c');
  await expect(page.locator('#announcer')).toHaveText('Link to the step copied.');
  expect(await copiedText(page)).toBe(second);
  await expect(results(page).nth(1)).toBeFocused();
  await page.keyboard.press('End');
  await expect(results(page).last()).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowUp');
  await expect(words(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(second);
});

test('Enter in the field opens the best match', async ({ page }) => {
  await page.goto('./steps/');
  await words(page).fill('sso/auth0#copy-client-id');
  await expect(results(page).first()).toBeVisible();
  await words(page).press('Enter');
  await expect(page).toHaveURL(/\/sso\/auth0\/#copy-client-id$/);
});

test('the arrows move through the whole list too, and each step has its button', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./steps/');
  await words(page).press('ArrowDown');
  const all = page.locator('.finder-steps .finder-step');
  await expect(all.first().getByRole('link')).toBeFocused();
  await expect(all.getByRole('button')).toHaveCount(count);
  const third = all.nth(2);
  const title = (await third.getByRole('link').textContent())?.trim() ?? '';
  await third.getByRole('button', { name: `Copy the link to “${title}”` }).click();
  await expect(third.getByRole('button')).toHaveAttribute('data-outcome', 'done');
  const href = await third.getByRole('link').evaluate((link: HTMLAnchorElement) => link.href);
  expect(await copiedText(page)).toBe(href);
  const box = await third.getByRole('button').boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
});
