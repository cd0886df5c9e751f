/** The overview's filter: names, order, its address, and nothing that matches. */

import { expect, type Page } from '@playwright/test';
import { test } from './test.ts';
import { loadModel } from '../../src/model/read-model.ts';
import { status, words } from './finder-page.ts';
import { violations } from './violations.ts';

const { listedGuides: guides, providers } = await loadModel(process.cwd());

test.describe('the overview’s filter', () => {
  const cards = (page: Page) => page.locator('.card:not([hidden]) a');

  test('finds the provider by each of its names, first', async ({ page }) => {
    await page.goto('./');
    for (const provider of providers) {
      for (const name of [provider.name, ...provider.aliases]) {
        await words(page).fill(name);
        await expect(cards(page).first(), name).toContainText(provider.name);
      }
    }
  });

  test('puts the best match of a group first', async ({ page }) => {
    await page.goto('./?category=saml');
    await expect(page.getByRole('radio', { name: 'All' })).toBeChecked();
    await words(page).fill('a');
    await expect(cards(page)).toContainText(['Auth0', 'Microsoft Entra ID']);
    await expect(cards(page).first()).toContainText('Auth0');
  });

  test('keeps its state in the address', async ({ page }) => {
    await page.goto('./?q=aad&category=scim');
    await expect(words(page)).toHaveValue('aad');
    await expect(page.getByRole('radio', { name: 'SCIM provisioning' })).toBeChecked();
    await expect(cards(page)).toHaveText([/Microsoft Entra ID/]);
    await expect(page.getByRole('heading', { name: 'Single sign-on', exact: true })).toBeHidden();
    await expect(status(page)).toHaveText(`1 of ${String(guides.length)} guides`);
    await page.getByRole('radio', { name: 'All' }).check();
    await expect(cards(page)).toHaveCount(2);
    await words(page).fill('workforce');
    await expect(page).toHaveURL(/\/\?q=workforce$/);
    await words(page).press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Okta single sign-on');
    await page.goBack();
    await expect(words(page)).toHaveValue('workforce');
    await words(page).fill('');
    await expect(page).toHaveURL(/\/$/);
    const names = guides.map((guide) => providers.find(({ id }) => id === guide.provider)?.name);
    await expect(cards(page)).toContainText(names.map(String));
  });

  test('an empty result leads to Generic OIDC and to a person', async ({ page }) => {
    await page.goto('./?q=shibboleth&category=scim');
    await expect(status(page)).toHaveText('No guide matches.');
    const empty = page.locator('.finder-empty');
    await expect(empty.getByRole('link', { name: 'hej@wando.app' })).toBeVisible();
    await empty.getByRole('button', { name: 'Show all guides' }).click();
    await expect(cards(page)).toHaveCount(guides.length);
    await expect(empty).toBeHidden();
    await words(page).fill('shibboleth');
    await empty.getByRole('link', { name: 'Generic OIDC' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/OIDC/);
  });

  test('has no accessibility problem with fewer cards or none', async ({ page }) => {
    for (const search of ['?q=okta', '?q=zzz']) {
      await page.goto(`./${search}`);
      await expect(status(page)).toHaveText(/ of |No guide/);
      expect(await violations(page)).toEqual([]);
    }
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('all guides are there, and no field that does nothing', async ({ page }) => {
    await page.goto('./?q=okta');
    await expect(words(page)).toBeHidden();
    for (const card of await page.locator('.card').all()) await expect(card).toBeVisible();
    await expect(page.locator('.card')).toHaveCount(guides.length);
  });
});
