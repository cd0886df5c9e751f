/** Links to steps: coming back, coming from the search, copying, and reporting one that doesn't fit. */

import { expect } from '@playwright/test';
import { copied, copiedText } from './clipboard.ts';
import { test } from './test.ts';
import { expectArrival } from './arrival.ts';
import { laidOut } from './laid-out.ts';

test.describe('with motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('the way back leads to the step that one came from', async ({ page }) => {
    await page.goto('./sso/okta/#add-redirect-uri');
    await page.locator('.navigation a[href$="/scim/okta/"]').click();
    await expect(page).toHaveURL(/\/scim\/okta\/$/);
    await page.goBack();
    await expectArrival(page, 'add-redirect-uri', page.url());
  });
});

test('the way back leads to where the reader was, when that was further down', async ({ page }) => {
  await page.goto('./sso/okta/#add-redirect-uri');
  const further = page.locator('#read-system-log');
  await further.evaluate((heading) => {
    heading.scrollIntoView();
  });
  await page.goto('./scim/okta/');
  await page.goBack();
  await expect(page.locator('#add-redirect-uri')).toBeFocused();
  await expect(further).toBeInViewport();
});

test('a page that is loaded again on a phone is where it was', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('./sso/okta/');
  await laidOut(page);
  const heading = page.locator('#hand-off-to-wando');
  const place = () => heading.evaluate((element) => element.getBoundingClientRect().top);
  await heading.evaluate((element) => {
    element.scrollIntoView();
  });
  const before = await place();
  await page.reload();
  await laidOut(page);
  expect(Math.abs((await place()) - before)).toBeLessThan(20);
});

test('a step inside something folded is unfolded', async ({ page }) => {
  await page.goto('./sso/okta/');
  await page.evaluate(() => {
    const list = document.querySelector('.steps');
    const fold = document.createElement('details');
    list?.replaceWith(fold);
    if (list) fold.append(list);
    location.hash = 'add-redirect-uri';
  });
  await expect(page.locator('#add-redirect-uri')).toBeFocused();
  await expect(page.locator('#add-redirect-uri')).toBeInViewport();
});

test.describe('copying a step', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('gives its address, by pointer and by keyboard, said once', async ({ page, baseURL }) => {
    await page.goto('./sso/okta/?q=not-mine');
    const address = `${baseURL ?? ''}sso/okta/#add-redirect-uri`;
    const step = page.locator('.step:has(#add-redirect-uri)');
    await step.hover();
    await expect(step.locator('.tools .tool')).toHaveCount(2);
    for (const control of await step.locator('.tools .tool').all()) {
      const box = await control.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    }
    const control = step.locator('.tool-link');
    await page.locator('#announcer').evaluate((region) => {
      new MutationObserver((changes) => {
        region.dataset['said'] = String(Number(region.dataset['said'] ?? 0) + changes.length);
      }).observe(region, { childList: true });
    });
    const announcer = page.locator('#announcer');
    await control.click();
    await expect(announcer).toHaveText('Link to the step copied.');
    await expect(announcer).toHaveAttribute('data-said', '1');
    expect(await copiedText(page)).toBe(address);
    await page.evaluate(() => navigator.clipboard.writeText(''));
    await control.press('Enter');
    await expect(announcer).toHaveAttribute('data-said', '2');
    expect(await copiedText(page)).toBe(address);
  });

  test('gives title and address as plain and as rich text in one go', async ({ page, baseURL }) => {
    await page.goto('./sso/okta/');
    const step = page.locator('.step:has(#copy-client-id)');
    await step.hover();
    const control = step.locator('.tool-reference');
    await control.click();
    await expect(control).toHaveAttribute('data-outcome', 'done');
    const address = `${baseURL ?? ''}sso/okta/#copy-client-id`;
    const title = /^Okta single sign-on, Set up \d+: Copy the client ID$/;
    const { plain = '', html = '' } = await copied(page);
    expect(plain.split('\n')[0]).toMatch(title);
    expect(plain.split('\n')[1]).toBe(address);
    // Another page: this one's policy makes markup of no text.
    await page.goto('about:blank');
    const link = await page.evaluate((text) => {
      const found = new DOMParser().parseFromString(text, 'text/html').querySelector('a');
      return { href: found?.getAttribute('href'), text: found?.textContent };
    }, html);
    expect(link.href).toBe(address);
    expect(link.text).toMatch(title);
  });
});

test('“This is not what I see” opens a draft that names the step and nothing about the reader', async ({
  page,
}) => {
  await page.goto('./sso/okta/?q=not-mine');
  const link = page
    .locator('.step:has(#copy-client-id)')
    .getByRole('link', { name: /is not what I see/ });
  await link.evaluate((element) => {
    // No mail program here: the address is what the test is about.
    element.addEventListener('click', (event) => {
      event.preventDefault();
    });
  });
  await link.click();
  const draft = new URL((await link.getAttribute('href')) ?? '');
  expect(draft.protocol + draft.pathname).toBe('mailto:hej@wando.app');
  expect(draft.searchParams.get('subject')).toMatch(
    /^Not what I see: Okta single sign-on, Set up \d+: Copy the client ID$/,
  );
  expect(draft.searchParams.get('body')).toMatch(
    /Step id: copy-client-id\r\nAddress: https?:\/\/\S+\/sso\/okta\/#copy-client-id\r\nGuide reviewed: \d{4}-\d\d-\d\d\r\nPage version: [0-9a-f]{8}$/,
  );
});
