import { expect } from '@playwright/test';
import { test } from './test.ts';
import { dialog, field, list, opener, openSearch, options, status } from './search-dialog.ts';

test.describe('opening', () => {
  test('loads nothing until it is about to be opened, and no full text then', async ({ page }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await page.goto('./sso/okta/', { waitUntil: 'networkidle' });
    const isOfSearch = (path: string) => /search-|search\.json|words\.json|pagefind/.test(path);
    expect(requests.filter(isOfSearch)).toEqual([]);
    await opener(page).hover();
    await expect.poll(() => requests.some((path) => path.endsWith('/search.json'))).toBe(true);
    await opener(page).click();
    await field(page).fill('token');
    await expect(options(page).first()).toBeVisible();
    expect(requests.filter((path) => path.includes('pagefind'))).toEqual([]);
  });

  test('by button, Ctrl+K and slash; Escape closes it and gives the focus back @every-base', async ({
    page,
  }) => {
    await page.goto('./sso/okta/');
    await opener(page).focus();
    for (const key of ['Enter', 'Control+k', '/']) {
      await page.keyboard.press(key);
      await expect(field(page)).toBeFocused();
      await expect(field(page)).toHaveValue('');
      await page.keyboard.press('Escape');
      await expect(dialog(page)).toBeHidden();
      await expect(opener(page)).toBeFocused();
    }
  });

  test('slash is typed where text is typed, and can be switched off', async ({ page }) => {
    await page.goto('./steps/');
    await page.getByRole('searchbox').press('/');
    await expect(page.getByRole('searchbox')).toHaveValue('/');
    await expect(dialog(page)).toHaveCount(0);
    await page.goto('./sso/okta/');
    await page.keyboard.press('/');
    await dialog(page).getByRole('checkbox').uncheck();
    await page.keyboard.press('Escape');
    await page.reload();
    await page.keyboard.press('/');
    await page.keyboard.press('Control+k');
    await expect(field(page)).toBeFocused();
    await expect(field(page)).toHaveValue('');
  });

  test('starts with the guides that were read last', async ({ page }) => {
    for (const path of ['./sso/auth0/', './scim/okta/', './']) await page.goto(path);
    await page.keyboard.press('Control+k');
    const recent = dialog(page).getByRole('group', { name: 'Read last' }).getByRole('option');
    await expect(recent).toHaveText(['Okta SCIM provisioning', 'Auth0 single sign-on']);
  });

  test('fills the screen of a phone', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await openSearch(page);
    expect(await dialog(page).boundingBox()).toEqual({ x: 0, y: 0, width: 360, height: 640 });
  });
});

test.describe('keys', () => {
  test(
    'arrows choose, Home and End go to the ends, Enter opens',
    { tag: '@firefox' },
    async ({ page }) => {
      await openSearch(page);
      await field(page).fill('secret okta');
      const active = () => dialog(page).locator('[aria-selected="true"]');
      await page.keyboard.press('ArrowDown');
      await expect(active()).toHaveCount(1);
      await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
      await expect(field(page)).toHaveAttribute(
        'aria-activedescendant',
        (await options(page).first().getAttribute('id')) ?? '',
      );
      await page.keyboard.press('End');
      await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
      await page.keyboard.press('ArrowDown');
      await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
      await page.keyboard.press('ArrowUp');
      await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
      await page.keyboard.press('Home');
      await page.keyboard.press('ArrowDown');
      await expect(options(page).nth(1)).toHaveAttribute('aria-selected', 'true');
      const address = await options(page).nth(1).getAttribute('href');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(new URL(address ?? '', page.url()).href);
    },
  );

  test(
    'Enter opens the first, on the page or elsewhere @every-base',
    { tag: '@firefox' },
    async ({ page, baseURL }) => {
      await openSearch(page);
      await field(page).fill('okta sign-in redirect URIs');
      await expect(options(page).first()).toContainText('Add the redirect URI');
      await page.keyboard.press('Enter');
      await expect(dialog(page)).toBeHidden();
      await expect(page).toHaveURL(`${baseURL ?? ''}sso/okta/#add-redirect-uri`);
      await expect(page.locator('#add-redirect-uri')).toBeFocused();
      await page.keyboard.press('Control+k');
      await field(page).fill('aadOptscim062020');
      await expect(options(page).first()).toContainText('Tenant URL');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/\/scim\/entra-id\/#enter-base-url$/);
    },
  );
});

test('the count is announced once, when the reader pauses', async ({ page }) => {
  await openSearch(page);
  await status(page).evaluate((region) => {
    new MutationObserver(() => {
      region.dataset['said'] = `${region.dataset['said'] ?? ''}${region.textContent}|`;
    }).observe(region, { childList: true });
  });
  await field(page).pressSequentially('redirect uri');
  await expect(status(page)).toHaveText(/^\d+ results\.$/);
  expect(await status(page).getAttribute('data-said')).toMatch(/^\d+ results\.\|$/);
});

test('matches are marked, and results are under their guide with icon and phase', async ({
  page,
}) => {
  await openSearch(page);
  await field(page).fill('okta redirect');
  const group = dialog(page).getByRole('group', { name: 'Okta single sign-on' });
  await expect(group.locator('.provider-icon')).toHaveAttribute('data-provider', 'okta');
  const first = group.getByRole('option').first();
  await expect(first.locator('mark').first()).toHaveText('redirect');
  await expect(first).toContainText(/Set up \d+/);
  await field(page).fill('Federation Broker Mode');
  await expect(options(page).first().locator('mark')).toHaveText(['Federation', 'Broker', 'Mode']);
});

test('a correction is shown, and undone by one click', async ({ page }) => {
  await openSearch(page);
  await field(page).fill('redirct uri okta');
  await expect(dialog(page).getByText('Showing results for')).toContainText('redirect uri okta');
  await dialog(page)
    .getByRole('button', { name: /instead/ })
    .click();
  await expect(dialog(page).getByText('Showing results for')).toBeHidden();
});

test('filters leave out the rest', async ({ page }) => {
  await openSearch(page);
  await field(page).fill('token');
  await dialog(page).getByLabel('Kind').selectOption('SCIM provisioning');
  await dialog(page).getByLabel('Provider').selectOption('Okta');
  const groups = list(page).getByRole('group');
  await expect(groups).toHaveCount(1);
  await expect(page).toHaveURL(/#search=token&category=scim&provider=okta$/);
});
