import { expect, type Page } from '@playwright/test';
import { test } from './test.ts';
import { isFull } from '../sample.ts';

/** Whether what has the focus can be seen: drawn around, in view, and under no bar. */
function focusIsVisible(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement) || focused === document.body)
      return 'nothing has the focus';
    // The drawing may be on the element itself or, for a control inside a label, on what holds it.
    const drawn = [focused, focused.parentElement, focused.closest('label, .card, li')].some(
      (element) => {
        if (!element) return false;
        const style = getComputedStyle(element);
        return (
          (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) ||
          style.boxShadow !== 'none'
        );
      },
    );
    const name = (focused.innerText || focused.ariaLabel || focused.id || focused.tagName).slice(
      0,
      60,
    );
    if (!drawn) return `${name}: no outline`;
    const box = focused.getBoundingClientRect();
    if (box.bottom <= 0 || box.top >= innerHeight) return `${name}: out of view`;
    const [x, y] = [box.left + Math.min(box.width, 20) / 2, box.top + Math.min(box.height / 2, 12)];
    const top = document.elementFromPoint(Math.max(0, x), Math.max(0, y));
    const seen = top && (focused.contains(top) || top.contains(focused));
    return seen ? 'visible' : `${name}: covered by ${top?.className ?? 'nothing'}`;
  });
}

/** Presses Tab until the element that is wanted has the focus; every stop on the way has to be visible. */
async function tabTo(page: Page, wanted: string, key = 'Tab'): Promise<void> {
  for (let stop = 0; stop < 200; stop += 1) {
    await page.keyboard.press(key);
    expect(await focusIsVisible(page)).toBe('visible');
    if (await page.evaluate((selector) => document.activeElement?.matches(selector), wanted))
      return;
  }
  throw new Error(`No Tab led to ${wanted}.`);
}

/** The outlines are the same in both themes but for their color. */
const themes = isFull ? (['light', 'dark'] as const) : (['light'] as const);

for (const theme of themes) {
  test.describe(theme, () => {
    test.use({ colorScheme: theme });

    test('from the overview to a step by keyboard alone', async ({ page }) => {
      await page.goto('./');
      await page.keyboard.press('Tab');
      await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
      await page.keyboard.press('Enter');
      await tabTo(page, '.card a[href$="/sso/okta/"]');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/sso\/okta\/$/);
      await tabTo(page, '.contents a, .contents-bar');
      await page.goto('./sso/okta/#add-redirect-uri');
      await expect(page.locator('#add-redirect-uri')).toBeFocused();
      await page.keyboard.press('Tab');
      expect(await focusIsVisible(page)).toBe('visible');
    });

    test('every stop of a guide shows where the focus is', async ({ page }) => {
      test.setTimeout(120_000);
      await page.setViewportSize({ width: 640, height: 700 });
      await page.goto('./sso/okta/');
      await tabTo(page, '.site-footer a');
    });
  });
}

test('the phone menu opens, leads on and closes by keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('./sso/okta/');
  const menu = page.getByRole('button', { name: 'Browse all guides' });
  await menu.focus();
  await page.keyboard.press('Enter');
  const links = page.getByRole('navigation', { name: 'Guides' }).getByRole('link');
  await expect(links.first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(links.first()).toBeHidden();
  await expect(menu).toBeFocused();
});

test('the theme changes by keyboard and stays', { tag: '@firefox' }, async ({ page }) => {
  await page.goto('./sso/okta/');
  await page.getByRole('combobox', { name: 'Select theme' }).selectOption('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.goto('./scim/okta/');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
