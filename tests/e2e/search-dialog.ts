/** The search dialog, as tests of it drive it. */

import { expect, type Page } from '@playwright/test';

export const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' });
export const field = (page: Page) =>
  dialog(page).getByRole('combobox', { name: 'Search the guides' });
export const list = (page: Page) => dialog(page).getByRole('listbox', { name: 'Results' });
export const options = (page: Page) => list(page).getByRole('option');
export const status = (page: Page) => dialog(page).getByRole('status');
export const opener = (page: Page) => page.getByRole('button', { name: 'Search the guides' });

/** Opens the search, with all that it has loaded: what is on a step's screen is found only then. */
export async function openSearch(page: Page, path = './sso/okta/'): Promise<void> {
  await page.goto(path);
  await opener(page).click();
  await field(page).fill('Federation Broker Mode');
  await expect(options(page).first()).toContainText('Save with nobody assigned');
  await field(page).fill('');
}
