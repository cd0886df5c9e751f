/** Texts that are meant to run, in every place that takes a text: they stay text. */

import { expect, type Page } from '@playwright/test';
import { isFull } from '../sample.ts';
import { hostileTexts } from './hostile-texts.ts';
import { openSearch } from './search-dialog.ts';
import { test } from './test.ts';

const texts = isFull ? hostileTexts : hostileTexts.filter((_text, index) => index % 30 === 0);

/** Where a reader types, and what has to be opened for it. */
const inputs: readonly (readonly [path: string, open?: (page: Page) => Promise<unknown>])[] = [
  ['./'],
  ['./steps/'],
  ['./problems/'],
  ['./prepare/'],
  ['./sso/okta/', (page) => page.getByRole('button', { name: 'Paste several' }).click()],
  ['./scim/okta/'],
  ['./404.html', (page) => openSearch(page, './404.html')],
];
const fields = 'input:is(:not([type]), [type=text], [type=search], [type=url]), textarea';
const addresses: readonly ((text: string) => string)[] = [
  (text) => `./sso/okta/#${text}`,
  (text) => `./sso/okta/#add-redirect-uri&fill:connection=${text}&fill:${text}=acme`,
  (text) => `./steps/?q=${text}&category=${text}`,
  (text) => `./problems/?q=${text}#${text}`,
  (text) => `./?q=${text}`,
  (text) => `./prepare/?address=${text}#${text}`,
  (text) => `./${text}/`,
];

test.use({ viewport: { width: 1280, height: 900 } });
test.beforeEach(async ({ page }) => {
  if (isFull) test.setTimeout(600_000);
  await page.addInitScript(() => {
    /** How many elements there are that a text would add. */
    const count = () =>
      [...document.querySelectorAll('*')].filter(
        (element) =>
          element.matches(
            'img, script, iframe, object, embed, base, meta, form, style, link:not([href*="/_astro/"]), video, audio, math, marquee, template, noscript, x',
          ) ||
          [...element.attributes].some(
            ({ name, value }) =>
              name.startsWith('on') ||
              (/(href|src|action|data)$/.test(name) && /^\s*(javascript|vbscript):/i.test(value)),
          ),
      ).length;
    Object.assign(window, { count, hit: () => (document.title = 'hit') });
  });
});

/** What `beforeEach` gives the pages. */
declare function count(): number;

for (const [path, open] of inputs) {
  test(`what is typed stays text: ${path}`, async ({ page }) => {
    await page.goto(path);
    await open?.(page);
    await expect(page.locator(fields).locator('visible=true').first()).toBeEnabled();
    const wrong = await page.evaluate(
      async ([selector, typed]) => {
        const before = count();
        const wrong: string[] = [];
        const all = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(selector);
        for (const field of [...all].filter((one) => one.checkVisibility())) {
          for (const text of typed) {
            field.focus();
            field.value = text;
            field.dispatchEvent(new InputEvent('input', { bubbles: true }));
            field.dispatchEvent(new Event('change', { bubbles: true }));
            await new Promise(requestAnimationFrame);
            if (count() !== before) wrong.push(`${field.id}: ${text}`);
          }
        }
        return wrong;
      },
      [fields, texts] as const,
    );
    expect(wrong).toEqual([]);
    await expect(page).not.toHaveTitle('hit');
  });
}

for (const addressOf of addresses) {
  test(`what an address holds stays text: ${addressOf('…')}`, async ({ page }) => {
    await page.goto(addressOf('x').replace(/[?#].*/, ''));
    const before = await page.evaluate(() => count());
    for (const text of texts) {
      await page.goto('about:blank');
      await page.goto(addressOf(encodeURIComponent(text)));
      expect(await page.evaluate(() => count()), text).toBe(before);
      await expect(page).not.toHaveTitle('hit');
    }
  });
}
