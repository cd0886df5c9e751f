import { expect } from '@playwright/test';
import { test } from './test.ts';
import { field, fillIn, requestsOf, stored } from './sheet.ts';

const allowed = ['wando:values', 'wando:done', 'wando:keep'];
/** Texts that somebody may type: each holds a word that is nowhere else. */
const typedTexts = [
  'zebra7411',
  '<img src=x onerror=document.title="zebra7411">',
  'https://zebra7411.example/?a=1&b=2#c',
  '{client-id} zebra7411 %7411 "quoted" \\',
  '“zebra7411” ​ ф',
];
/** A client secret of Entra ID in its form only: put together here, so that no file holds one. */
const secret = ['abc8Q', 'Zebra7411Zebra7411Zebra7411Zebra71'].join('~');

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
});

test('nothing that was typed is in a request, an address, a title, or another key', async ({
  page,
}) => {
  const requests = requestsOf(page);
  await page.goto('./sso/okta/');
  const structure = () =>
    page.evaluate(() => document.querySelectorAll('main img, main script').length);
  const before = await structure();
  for (const text of typedTexts) {
    await fillIn(page, 'email-domains', text);
    expect(await structure()).toBe(before);
    expect(page.url() + (await page.title())).not.toContain('7411');
  }
  const keys = await page.evaluate(() => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
  ]);
  const holding = await page.evaluate(
    (texts) =>
      [localStorage, sessionStorage].flatMap((area) =>
        Object.entries<string>(area)
          .filter(([, value]) => texts.some((text) => value.includes(text)))
          .map(([key]) => key),
      ),
    ['zebra7411'],
  );
  // The guides that were read last are kept by their ids alone.
  expect(keys.filter((key) => key.startsWith('wando')).sort()).toEqual([
    'wando:values',
    'wandodocs:guides',
  ]);
  expect(await page.evaluate(() => localStorage.getItem('wandodocs:guides'))).toBe('["sso/okta"]');
  expect(holding.filter((key) => !allowed.includes(key))).toEqual([]);
  const report = page.getByRole('link', { name: 'This is not what I see' }).first();
  await report.evaluate((link) => {
    link.addEventListener('click', (event) => {
      event.preventDefault();
    });
    (link as HTMLElement).click();
  });
  expect(await report.getAttribute('href')).not.toContain('7411');
  await page.goto('./sso/generic-oidc/');
  expect(requests.join('\n')).not.toContain('7411');
});

test('what looks like a secret is cleared at once, and reaches nothing', async ({ page }) => {
  await page.goto('./sso/entra-id/');
  for (const id of ['client-id', 'tenant-id', 'issuer', 'email-domains', 'redirect-uri']) {
    await fillIn(page, id, secret);
    await expect(field(page, id)).toHaveValue('');
    await expect(page.locator('#announcer')).toContainText('a secret');
  }
  await page.getByRole('button', { name: 'Paste several' }).click();
  await page.locator('.sheet-box textarea').fill(`Client secret: ${secret}`);
  await expect(page.locator('.sheet-box textarea')).toHaveValue('');
  expect(await stored(page)).not.toContain('Zebra');
  expect(await page.content()).not.toContain('Zebra');
});

test('with storage blocked, values work until the page is left, without an error', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.addInitScript(() => {
    for (const area of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, area, {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    }
  });
  await page.goto('./sso/okta/');
  await fillIn(page, 'okta-domain', 'acme.okta.com');
  await expect(page.locator('.step [data-field="okta-domain"]')).toHaveValue('acme.okta.com');
  await page.reload();
  await expect(field(page, 'okta-domain')).toHaveValue('');
  // Starlight's own theme script doesn't expect a blocked storage.
  expect(errors.filter((message) => !/^blocked|StarlightTheme/.test(message))).toEqual([]);
});

test('a link changes no host and no structure, whatever it holds', async ({ page }) => {
  const texts = ['acme/../x', '<b>x</b>', 'x.evil.example/', '%', 'a@evil.example', '{issuer}'];
  await page.goto('./sso/okta/');
  const facts = () =>
    page.evaluate(() => [
      // The copy of a reference is made where the pointer comes near.
      document.querySelectorAll('main *:not(.prepared, .prepared *, .tool-reference)').length,
      // Those of the bar follow what is being read.
      [...document.links]
        .filter((link) => !link.matches('.bar-step'))
        .map(({ host }) => host)
        .sort()
        .join(),
    ]);
  await page.locator('.tick').first().waitFor();
  const before = await facts();
  for (const text of texts) {
    await page.goto('about:blank');
    await page.goto(`./sso/okta/#&fill:connection=${encodeURIComponent(text)}`);
    const asked = page.getByRole('region', { name: 'Prepared link' });
    await expect(asked).toContainText('nothing that it may');
    await asked.getByRole('button', { name: 'Close' }).click();
    expect(await facts(), text).toEqual(before);
    expect(await stored(page)).not.toContain('wando:values');
  }
});
