import { expect } from '@playwright/test';
import { copiedText } from './clipboard.ts';
import { test } from './test.ts';

test(
  'the overview leads to a guide, and the guide to the next one',
  { tag: '@firefox' },
  async ({ page }) => {
    await page.goto('./');
    await page.getByRole('link', { name: 'Okta single sign-on' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Okta single sign-on');
    await page.getByRole('main').getByRole('link', { name: /SCIM/ }).last().click();
    await expect(page).toHaveURL(/\/scim\/okta\/$/);
  },
);

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

test('a page that isn’t there helps to go on', { tag: '@firefox' }, async ({ page }) => {
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

test('the calendar reminder is made in the browser, without a request', async ({ page }) => {
  await page.goto('./sso/entra-id/');
  const requests: string[] = [];
  const script = page.waitForResponse(/save-reminder/);
  await page.getByLabel(/When does the client secret expire/).fill('2027-11-20');
  await script;
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

  test('the questions to Wando are copied as one message', async ({ page }) => {
    await page.goto('./sso/okta/');
    await page.getByRole('button', { name: 'Copy as a message' }).click();
    await expect(page.locator('#announcer')).toHaveText('Message copied.');
    const message = await copiedText(page);
    const questions = await page.locator('.ask-first li').allTextContents();
    expect(questions.length).toBeGreaterThan(1);
    expect(message).toMatch(/^Before we set up Okta single sign-on for Wando/);
    for (const [index, text] of questions.entries()) {
      expect(message).toContain(`\n${String(index + 1)}. ${text}`);
    }
  });

  test('what a step enters is copied as it is', async ({ page }) => {
    await page.goto('./sso/okta/');
    const control = page.getByRole('button', { name: 'Copy: App integration name' });
    await control.click();
    await expect(control).toHaveAttribute('data-outcome', 'done');
    expect(await copiedText(page)).toBe('Wando sign-in');
  });
});
