import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { copiedText } from './clipboard.ts';
import { test } from './test.ts';
import { field, fillIn, stored } from './sheet.ts';

const guides = [
  {
    path: './sso/okta/',
    issuer: 'https://acme.okta.com',
    clientId: '0oabucvyc38HLL1ef0h7',
    other: './sso/generic-oidc/',
  },
  {
    path: './sso/auth0/',
    issuer: 'https://acme.us.auth0.com/',
    clientId: 'x7Kq2mB9tR4vW1nC8yP5sD3fG6hJ0aLz',
    other: './sso/generic-oidc/',
  },
];
const redirect = 'https://wando.app/api/auth/sso/callback/acme';

test.describe('with the clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  for (const { path, issuer, clientId, other } of guides) {
    test(`from the first value to the hand-off: ${path}`, async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(path);
      const code = page.locator('.settings code[data-value="redirect-uri"]').first();
      const copy = page.locator('.settings code[data-value="redirect-uri"] + .tool-copy').first();
      await copy.click();
      await expect(page.locator('#announcer')).toContainText('still an example');

      await fillIn(page, 'redirect-uri', redirect);
      await expect(code).toHaveText(redirect);
      await copy.click();
      await expect(page.locator('#announcer')).toContainText('Copied');
      expect(await copiedText(page)).toBe(redirect);

      // At the step that gives it, in place; the panel has it at once.
      const inPlace = page.locator('.step [data-field="client-id"]').first();
      await inPlace.fill(clientId);
      await inPlace.press('Enter');
      await expect(field(page, 'client-id')).toHaveValue(clientId);

      // A slash too many or too few, and the text to use instead.
      const slip = issuer.endsWith('/') ? issuer.slice(0, -1) : `${issuer}/`;
      await fillIn(page, 'issuer', slip);
      const answer = page.locator('.sheet [data-field="issuer"] + .answer-box');
      await expect(answer).toHaveAttribute('data-answer', 'wrong');
      await expect(answer.locator('.difference')).toContainText('/');
      await answer.getByRole('button', { name: `Use ${issuer}` }).click();
      await expect(field(page, 'issuer')).toHaveValue(issuer);
      await expect(answer).not.toHaveAttribute('data-answer', 'wrong');

      // What the provider itself says, as a string.
      await answer.getByRole('button', { name: /Compare/ }).click();
      await page.locator('.answer-box textarea').fill(JSON.stringify({ issuer: slip }));
      await expect(page.locator('.answer-box .sheet-box')).toContainText(slip);

      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Save as JSON' }).click();
      const file = JSON.parse(readFileSync(await (await download).path(), 'utf8')) as unknown;
      expect(file).toMatchObject({ guide: { id: path.slice(2, -1) } });
      expect(JSON.stringify(file)).toContain(issuer);
      await expect(page.locator('[data-part="hand-off"]')).toContainText('Missing: Email domains');
      await page.getByRole('button', { name: 'Copy as table' }).click();
      await expect.poll(() => copiedText(page)).toContain(`| Client ID | ${clientId} |`);

      await page.reload();
      await expect(code).toHaveText(redirect);
      await page.goto(other);
      await expect(field(page, 'client-id')).toHaveValue(clientId);
      await page.getByRole('button', { name: 'Clear all' }).click();
      await expect(field(page, 'client-id')).toHaveValue('');
      expect(await stored(page)).not.toContain('wando:');
    });
  }

  test('support makes such a link @every-base', async ({ page }) => {
    await page.goto('./prepare/');
    await page
      .getByLabel('Guide or step')
      .fill(new URL('../sso/okta/#add-redirect-uri', page.url()).href);
    await page.getByLabel('Connection').fill('acme');
    await page.getByRole('button', { name: 'Make and copy the link' }).click();
    await expect(page.locator('output')).toHaveText(
      /\/sso\/okta\/#add-redirect-uri&fill:connection=acme$/,
    );
    await page.getByLabel('Email domains').fill('ada@acme.com');
    await page.getByRole('button', { name: 'Make and copy the link' }).click();
    await expect(page.locator('output')).toBeEmpty();
  });
});

test('what is typed before the script has come is kept', async ({ page }) => {
  const script = Promise.withResolvers<undefined>();
  await page.route('**/_astro/sheet.client.*', async (route) => {
    await script.promise;
    await route.continue();
  });
  await page.goto('./sso/generic-oidc/');
  const issuer = page.locator('.step [data-field="issuer"]');
  await issuer.fill('https://idp.acme.example');
  await issuer.press('Tab');
  script.resolve(undefined);
  await expect(issuer).toHaveAttribute('data-answer', /./);
  await expect(issuer).toHaveValue('https://idp.acme.example');
  await expect(field(page, 'issuer')).toHaveValue('https://idp.acme.example');
});

test(
  'steps are ticked off, kept by id, and never a gate',
  { tag: '@firefox' },
  async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto('./sso/okta/');
    const first = page.locator('.step').first();
    await first.getByRole('button', { name: /^Done/ }).click();
    await expect(first).toHaveClass(/is-shrunk/);
    await expect(page.getByRole('button', { name: /^Done/ }).first()).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await page.reload();
    await expect(page.getByRole('link', { name: 'Continue at Set up 2 of 14' })).toBeVisible();
    await expect(first.locator('p').first()).toBeHidden();
    await page.goto('./sso/okta/#open-admin-console');
    await expect(first.locator('p').first()).toBeVisible();
    await page.locator('.sheet-steps summary').click();
    await page.getByRole('button', { name: 'Reset' }).click();
    await expect(page.getByRole('link', { name: 'Start at step 1' })).toBeVisible();
  },
);

test(
  'a value is kept on this device only when the reader wants that',
  { tag: '@firefox' },
  async ({ page, context }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto('./sso/okta/');
    await field(page, 'okta-domain').pressSequentially('acme.okta.com');
    await field(page, 'okta-domain').press('Enter');
    await expect(page.locator('.step [data-field="okta-domain"]')).toHaveValue('acme.okta.com');
    const later = await context.newPage();
    await later.setViewportSize({ width: 1280, height: 900 });
    await later.goto('./sso/okta/');
    await expect(field(later, 'okta-domain')).toHaveValue('');
    await page.getByRole('checkbox', { name: 'Keep on this device' }).check();
    await later.reload();
    await expect(field(later, 'okta-domain')).toHaveValue('acme.okta.com');
  },
);

test('a prepared link asks, and leaves the address', { tag: '@firefox' }, async ({ page }) => {
  await page.goto(
    './sso/okta/#add-redirect-uri&fill:connection=acme&fill:issuer=https%3A%2F%2Fx.example',
  );
  const asked = page.getByRole('region', { name: 'Prepared link' });
  await expect(asked).toContainText('acme');
  await expect(page).toHaveURL(/#add-redirect-uri$/);
  expect(await stored(page)).not.toContain('acme');
  await asked.getByRole('button', { name: 'Fill in' }).click();
  const code = page.locator('.settings code[data-value="redirect-uri"]').first();
  await expect(code).toHaveText(redirect);
});

test('the whole sheet by keyboard: drawer, field, answer, tick', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 800 });
  await page.goto('./sso/okta/');
  await page.getByRole('button', { name: /^Values/ }).focus();
  await page.keyboard.press('Enter');
  await field(page, 'okta-domain').focus();
  await page.keyboard.type('acme-admin.okta.com');
  await page.keyboard.press('Tab');
  const use = page.getByRole('button', { name: 'Use acme.okta.com' });
  await expect(use).toBeVisible();
  await use.focus();
  await page.keyboard.press('Enter');
  await expect(field(page, 'okta-domain')).toHaveValue('acme.okta.com');
  await page.keyboard.press('Escape');
  await expect(field(page, 'okta-domain')).toBeHidden();
  await page.getByRole('toolbar').first().getByRole('button', { name: /^Done/ }).focus();
  await page.keyboard.press('Space');
  await expect(page.locator('.step').first()).toHaveClass(/is-done/);
});

test('a step has at most three tab stops on average', async ({ page }) => {
  for (const path of ['./sso/okta/', './sso/google-workspace/', './scim/entra-id/']) {
    await page.goto(path);
    await page.locator('.tick').first().waitFor();
    const average = await page.evaluate(() => {
      const stops = ':is(a[href], button, input, summary, textarea):not([tabindex="-1"])';
      const all = [...document.querySelectorAll<HTMLElement>(`.step :is(${stops})`)];
      const steps = document.querySelectorAll('.step').length;
      return all.filter((stop) => stop.checkVisibility()).length / steps;
    });
    expect(average, path).toBeLessThanOrEqual(3);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });

  test('the panel is a list, with no field and no control', async ({ page }) => {
    await page.goto('./sso/okta/');
    const panel = page.locator('.sheet-panel');
    await expect(panel).toContainText('Client ID');
    await expect(panel.locator('input, button').locator('visible=true')).toHaveCount(0);
    await expect(page.locator('.step input').locator('visible=true')).toHaveCount(0);
  });
});
