import { expect, test } from '@playwright/test';
import { loadModel } from '../../src/model/read-model.ts';
import { sample } from '../sample.ts';

const { problems } = (await loadModel(process.cwd())).sources;

test('the overview leads to a guide, and the guide to the next one', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('link', { name: 'Okta single sign-on' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Okta single sign-on');
  await page.getByRole('main').getByRole('link', { name: /SCIM/ }).last().click();
  await expect(page).toHaveURL(/\/scim\/okta\/$/);
});

test('on a phone the guides are behind “Browse all guides”', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('./sso/okta/');
  const guide = page
    .getByRole('navigation', { name: 'Guides' })
    .getByRole('link', { name: 'Auth0' });
  await expect(guide.first()).toBeHidden();
  await page.getByRole('button', { name: 'Browse all guides' }).click();
  await guide.first().click();
  await expect(page).toHaveURL(/\/sso\/auth0\/$/);
});

test('a page that isn’t there helps to go on', async ({ page }) => {
  const response = await page.goto('./sso/oktaa/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
  await page
    .getByRole('main')
    .getByRole('link', { name: /overview/i })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /Connect your identity provider/,
  );
});

test('search finds a guide and lands on it', async ({ page }) => {
  await page.goto('./');
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('textbox').fill('Google Workspace audience');
  await page
    .getByRole('dialog')
    .getByRole('link', { name: /Google Workspace/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/sso\/google-workspace\//);
});

test('search that is opened before it is there gets its field, with the focus, also where the browser is never idle', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.requestIdleCallback = (callback, options) => {
      if (options?.timeout !== undefined) Object.assign(window, { load: callback });
      return 0;
    };
  });
  await page.goto('./');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.evaluate(() => {
    (window as unknown as { load: () => void }).load();
  });
  await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused();
});

test('the words in the empty search field are as readable as other quiet words', async ({
  page,
}) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Search the guides' }).click();
  const field = page.getByRole('dialog').getByRole('textbox');
  const [words, quiet] = await field.evaluate((element) => {
    const other = document.body.appendChild(document.createElement('p'));
    other.style.color = 'var(--ink-soft)';
    return [getComputedStyle(element, '::placeholder'), getComputedStyle(other)].map(
      ({ color, opacity }) => ({ color, opacity }),
    );
  });
  expect(words).toEqual(quiet);
});

test('search finds a problem by its code or message', async ({ page }) => {
  await page.goto('./');
  const all = problems.flatMap(({ value }) => value);
  const wanted = sample(all, ({ guideId }) => guideId, 2).map(({ code, message, anchor }) => ({
    query: code ?? message ?? '',
    anchor,
  }));
  const lost = await page.evaluate(async (problems) => {
    const pagefind = (await import(new URL('pagefind/pagefind.js', location.href).href)) as {
      search(query: string): Promise<{
        results: { data(): Promise<{ sub_results: { url: string }[] }> }[];
      }>;
    };
    const missing: string[] = [];
    for (const { query, anchor } of problems) {
      const { results } = await pagefind.search(query);
      const found = await Promise.all(results.slice(0, 5).map((result) => result.data()));
      const urls = found.flatMap((page) => page.sub_results.map(({ url }) => url));
      if (!urls.some((url) => url.endsWith(`#${anchor}`))) missing.push(query);
    }
    return missing;
  }, wanted);
  expect(lost).toEqual([]);
});

test('the calendar reminder is made in the browser, without a request', async ({ page }) => {
  await page.goto('./sso/entra-id/');
  // The page's own last request: its search comes late.
  await expect(page.locator('#starlight__search input')).toBeAttached();
  const requests: string[] = [];
  await page.getByLabel(/When does the client secret expire/).fill('2027-11-20');
  page.on('request', (request) => requests.push(request.url()));
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a calendar reminder' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('wando-client-secret-2027-11-20.ics');
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream())
    chunks.push(Buffer.from(chunk as Uint8Array));
  const text = Buffer.concat(chunks).toString('utf8');
  expect(text).toContain('DTSTART;VALUE=DATE:20271120');
  expect(text).toContain('BEGIN:VALARM');
  expect(requests.filter((url) => !url.startsWith('blob:'))).toEqual([]);
  await expect(page.getByRole('status').filter({ hasText: 'downloads' })).toBeVisible();
});

test.describe('copying', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('what a step enters is copied as it is', async ({ page }) => {
    await page.goto('./sso/okta/');
    const control = page.getByRole('button', { name: 'Copy: App integration name' });
    await control.click();
    await expect(control).toHaveAttribute('data-outcome', 'done');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Wando sign-in');
  });

  test('what still holds a part to fill in isn’t offered for copying', async ({ page }) => {
    await page.goto('./sso/okta/');
    const address = page.locator('.settings dd:has([data-value="redirect-uri"])');
    await expect(address.locator('[data-value="connection"]')).toBeVisible();
    await expect(address.getByRole('button')).toHaveCount(0);
  });
});
