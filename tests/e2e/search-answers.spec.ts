import { expect } from '@playwright/test';
import { test } from './test.ts';
import queries from '../../src/search/queries.json' with { type: 'json' };
import { scoreOf, shortAddress, type WantedResult } from '../../src/search/queries.ts';
import { dialog, field, openSearch, options, status } from './search-dialog.ts';
import { violations } from './violations.ts';

test.describe('the address', () => {
  test('names the search while it is open, and what it named before afterwards', async ({
    page,
    baseURL,
  }) => {
    await openSearch(page, './sso/okta/#steps');
    await field(page).fill('okta token');
    await expect(page).toHaveURL(`${baseURL ?? ''}sso/okta/#search=okta+token`);
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
    await expect(page).toHaveURL(`${baseURL ?? ''}sso/okta/#steps`);
  });

  test('opens the search that it names @every-base', async ({ page }) => {
    await page.goto('./#search=okta+scim+token&provider=okta');
    await expect(field(page)).toHaveValue('okta scim token');
    await expect(options(page).first()).toContainText('Enter the SCIM token');
  });

  test('shows markup in a search as text', async ({ page }) => {
    await page.goto(`./#search=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
    await expect(field(page)).toHaveValue('<img src=x onerror=alert(1)>');
    await expect(dialog(page).locator('img')).toHaveCount(0);
  });
});

test.describe('nothing', () => {
  test('a secret is not searched, not in the address, and the reader is told why', async ({
    page,
    baseURL,
  }) => {
    await openSearch(page);
    await field(page).fill(['GOCSPX', '4fT9xQ2mZb7LkR0vN8sWcY1dHj3P'].join('-'));
    await expect(dialog(page)).toContainText('looks like a secret');
    await expect(options(page)).toHaveCount(0);
    await expect(page).toHaveURL(`${baseURL ?? ''}sso/okta/`);
  });

  test('an unknown code says so, and offers the words around it', async ({ page }) => {
    await openSearch(page);
    await field(page).fill('AADSTS99999: The redirect URI is not registered');
    await expect(dialog(page)).toContainText('don’t have the code AADSTS99999');
    await expect(options(page)).toHaveCount(0);
    await dialog(page).getByRole('button', { name: 'Search for the words' }).click();
    await expect(options(page).first()).toContainText(/redirect/i);
  });

  test('nonsense gives no hits, the guides, Generic OIDC and the contact', async ({ page }) => {
    await openSearch(page);
    for (const { query } of [...queries.blind, ...queries.own].filter(isNonsense).slice(0, 6)) {
      await field(page).fill(query);
      await expect(status(page)).toHaveText(`Nothing matches “${query}”.`);
      await expect(options(page)).toHaveCount(0);
    }
    await expect(dialog(page).getByRole('link', { name: /Okta single/ })).toBeVisible();
    await expect(
      dialog(page)
        .getByRole('link', { name: /Generic OIDC/ })
        .first(),
    ).toBeVisible();
    await expect(dialog(page).getByRole('link', { name: 'hej@wando.app' })).toBeVisible();
  });
});

test('the whole text is searched without a worker, under Trusted Types', async ({ page }) => {
  await page.route('**/sso/okta/', async (route) => {
    const response = await route.fetch();
    const policy = "require-trusted-types-for 'script'; trusted-types 'none'; worker-src 'none'";
    await route.fulfill({
      response,
      headers: { ...response.headers(), 'content-security-policy': policy },
    });
  });
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await openSearch(page);
  await field(page).fill('wildcards');
  await dialog(page).getByRole('button', { name: 'Search the whole text, too' }).click();
  await expect(status(page)).toHaveText(/more in the whole text\.$/);
  await expect(dialog(page).locator('.search-excerpt mark').first()).toBeVisible();
  expect(page.workers()).toEqual([]);
  expect(errors).toEqual([]);
});

const states: readonly (readonly [name: string, query: string, shown: RegExp])[] = [
  ['before anything is typed', '', /Read last/],
  ['with results', 'client secret', /Client secret/i],
  ['with a correction', 'redirct uri', /Showing results for/],
  ['with nothing', 'asdfgh', /Nothing matches/],
  ['with an unknown code', 'AADSTS99999', /don’t have the code/],
];
for (const [name, query, shown] of states) {
  test(`axe finds nothing ${name}`, async ({ page }) => {
    test.slow();
    // What was read last is listed before anything is typed.
    if (query === '') await page.goto('./sso/okta/');
    // On the overview: axe is slower on a guide, and it is the dialog that is looked at.
    await openSearch(page, './');
    await field(page).fill(query);
    await expect(dialog(page)).toContainText(shown);
    if (query !== '') await field(page).press('ArrowDown');
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect.soft(await violations(page), `${String(width)} ${colorScheme}`).toEqual([]);
      }
    }
  });
}

test('the queries find what they want', async ({ page }) => {
  test.slow();
  const all: readonly WantedResult[] = [...queries.blind, ...queries.own];
  await openSearch(page, './');
  const found = await page.evaluate(
    (texts) => {
      const input = document.querySelector<HTMLInputElement>('dialog.search input');
      return texts.map((text) => {
        if (input) input.value = text;
        input?.dispatchEvent(new InputEvent('input'));
        const said = document.querySelector('dialog.search .search-answer:not([hidden])');
        if (said?.textContent.includes('don’t have the code')) return ['!unknown-code'];
        return [...document.querySelectorAll<HTMLAnchorElement>('a[role="option"]')].map(
          ({ pathname, hash }) => pathname + hash,
        );
      });
    },
    all.map(({ query }) => query),
  );
  const results = new Map(all.map(({ query }, at) => [query, found[at]?.map(shortAddress) ?? []]));
  const score = scoreOf(all, (query) => results.get(query) ?? []);
  expect(score.invented).toEqual([]);
  expect(score.missed).toEqual([]);
  expect(score.first).toBeGreaterThanOrEqual(0.97);
});

function isNonsense({ kind }: WantedResult): boolean {
  return kind === 'nonsense';
}
