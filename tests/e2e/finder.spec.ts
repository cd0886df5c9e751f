/** The step finder: searching, its address, and what it does without its data. */

import { expect } from '@playwright/test';
import { copiedText } from './clipboard.ts';
import { test } from './test.ts';
import { loadModel } from '../../src/model/read-model.ts';
import { stepsOf } from '../../src/guides/guide.ts';
import { results, serveFeed, status, words } from './finder-page.ts';
import { violations } from './violations.ts';

const { guides } = (await loadModel(process.cwd())).sources;
const count = guides.flatMap(({ value }) => stepsOf(value)).length;

const everything = `${String(count)} steps in ${String(guides.length)} guides`;

test.describe('the step finder', () => {
  test('finds the steps that have all words, best first', async ({ page }) => {
    await page.goto('./steps/');
    await expect(status(page)).toHaveText(everything);
    await words(page).fill('aad client SECRET');
    await expect(results(page).first()).toContainText('Create a client secret');
    await expect(results(page).first()).toContainText('Microsoft Entra ID single sign-on, Set up');
    await expect(status(page)).toHaveText(`${String(await results(page).count())} steps`);
    await page.getByLabel('Category', { exact: true }).selectOption('SCIM provisioning');
    for (const link of await results(page).all()) {
      await expect(link).toContainText('Microsoft Entra ID SCIM provisioning');
    }
    await words(page).fill('');
    await page.getByLabel('Category', { exact: true }).selectOption('All');
    await expect(status(page)).toHaveText(everything);
    await expect(page.getByRole('heading', { name: 'Okta single sign-on' })).toBeVisible();
  });

  test('finds a step by its id, its old id, and by a pasted link', async ({ page }) => {
    await serveFeed(page, (steps) =>
      steps.map((step) =>
        step.path === '/sso/okta/#copy-client-id'
          ? { ...step, aliases: ['/sso/okta/#note-identifier'] }
          : step,
      ),
    );
    await page.goto('./steps/');
    for (const typed of [
      'sso/okta#copy-client-id',
      'note-identifier',
      '#note-ident',
      'https://docs.wando.app/sso/okta/#note-identifier',
      `${page.url().replace('/steps/', '')}/sso/okta/#copy-client-id`,
    ]) {
      await words(page).fill(typed);
      await expect(results(page).first()).toHaveAttribute('href', /\/sso\/okta\/#copy-client-id$/);
      const item = page.locator('.finder-results .finder-step').first();
      await expect(item).toContainText('Older id: note-identifier');
    }
  });

  test('keeps its state in the address, for reloading, Back and sharing', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('./steps/?q=client+secret&category=sso&provider=okta&page=2');
    await expect(words(page)).toHaveValue('client secret');
    await expect(page.getByLabel('Provider', { exact: true })).toHaveValue('okta');
    await expect(results(page).first()).toContainText('Okta single sign-on');
    await page.getByLabel('Provider', { exact: true }).selectOption('Auth0');
    await words(page).fill('client id');
    await expect(page).toHaveURL(/\/steps\/\?q=client\+id&category=sso&provider=auth0$/);
    const shared = page.url();
    const share = page.getByRole('button', { name: 'Copy the address of this list' });
    await share.click();
    await expect(share).toHaveAttribute('data-outcome', 'done');
    expect(await copiedText(page)).toBe(shared);
    const found = await results(page).allTextContents();
    expect(found.length).toBeGreaterThan(0);

    await results(page).first().click();
    await expect(page).toHaveURL(/\/sso\/auth0\/#/);
    await page.goBack();
    await expect(page).toHaveURL(shared);
    await expect(words(page)).toHaveValue('client id');
    await expect(results(page)).toHaveText(found);
    await page.reload();
    await expect(results(page)).toHaveText(found);
  });

  test('goes back to what was filtered before a jump within the page', async ({ page }) => {
    await page.goto('./steps/?q=secret');
    await page.evaluate(() => {
      location.hash = '_top';
    });
    await words(page).fill('client id');
    await expect(page).toHaveURL(/\?q=client\+id$/);
    await page.goBack();
    await expect(words(page)).toHaveValue('secret');
    await expect(results(page).first()).toContainText('secret');
  });

  test('opens the best match once the steps are there, and nothing from an empty field', async ({
    page,
  }) => {
    const feed = Promise.withResolvers<undefined>();
    await page.route('**/steps.json', async (route) => {
      await feed.promise;
      await route.continue();
    });
    await page.goto('./steps/');
    await words(page).press('Enter');
    await words(page).fill('sso/auth0#copy-client-id');
    await words(page).press('Enter');
    await expect(status(page)).toHaveText('Loading the steps…');
    feed.resolve(undefined);
    await expect(page).toHaveURL(/\/sso\/auth0\/#copy-client-id$/);
    await page.goto('./');
    await words(page).press('Enter');
    await expect(words(page)).toBeFocused();
    await expect(page).toHaveURL(/\/$/);
  });

  test('filters by what was typed before the script was there', async ({ page }) => {
    const scripts = Promise.withResolvers<undefined>();
    await page.route('**/_astro/*.js', async (route) => {
      await scripts.promise;
      await route.continue();
    });
    await page.goto('./', { waitUntil: 'commit' });
    await words(page).fill('workforce');
    scripts.resolve(undefined);
    await expect(status(page)).toHaveText(/^2 of /);
  });

  test('ignores a word in the address that no field knows', async ({ page }) => {
    await page.goto('./steps/?category=saml&provider=nobody');
    await expect(page.locator('.finder option:checked')).toHaveText(['All', 'All']);
    await expect(status(page)).toHaveText(everything);
  });

  test('an empty result leads on', async ({ page }) => {
    await page.goto('./steps/?q=no+such+thing');
    await expect(status(page)).toHaveText('No step matches.');
    const empty = page.locator('.finder-empty');
    await expect(empty.getByRole('link', { name: 'hej@wando.app' })).toBeVisible();
    await empty.getByRole('button', { name: 'Show all steps' }).click();
    await expect(words(page)).toBeFocused();
    await expect(page).toHaveURL(/\/steps\/$/);
    await words(page).fill('no such thing');
    await empty.getByRole('link', { name: 'overview' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Connect your identity/);
  });

  test('says so when the steps can’t be loaded, and shows all; it tries again', async ({
    page,
  }) => {
    await page.route('**/steps.json', (route) => route.abort());
    await page.goto('./steps/?q=secret');
    await expect(status(page)).toContainText('can’t be loaded');
    await expect(page.locator('.finder-steps .finder-step')).toHaveCount(count);
    await expect(page.locator('.finder-steps').first()).toBeVisible();
    await page.unroute('**/steps.json');
    await words(page).fill('client secret');
    await expect(results(page).first()).toBeVisible();
  });

  test('reads the steps only when someone starts to look', async ({ page }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await page.goto('./steps/', { waitUntil: 'networkidle' });
    expect(requests.filter((path) => path.endsWith('/steps.json'))).toEqual([]);
    await words(page).fill('a');
    await words(page).fill('ab');
    await expect(status(page)).toHaveText(/^\d+ steps?$|^No step/);
    expect(requests.filter((path) => path.endsWith('/steps.json'))).toHaveLength(1);
  });

  for (const theme of ['light', 'dark'] as const) {
    test(`has no accessibility problem with results or without, ${theme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme });
      for (const search of ['?q=okta+client', '?q=zzz']) {
        await page.goto(`./steps/${search}`);
        await expect(status(page)).toHaveText(/^\d+ steps$|^No step/);
        expect(await violations(page)).toEqual([]);
      }
    });
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('all steps are there, each a link, and no field that does nothing', async ({ page }) => {
    await page.goto('./steps/?q=okta');
    await expect(words(page)).toBeHidden();
    await expect(page.locator('.step-finder noscript p')).toBeVisible();
    await expect(page.locator('.finder-steps .finder-step')).toHaveCount(count);
    await page.locator('.finder-steps').first().getByRole('link').first().click();
    await expect(page).toHaveURL(/\/sso\/entra-id\/#/);
  });
});
