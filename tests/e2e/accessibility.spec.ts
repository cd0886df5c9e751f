import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { sitePages } from './site-pages.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const widths = [360, 640, 1280];
const themes = ['light', 'dark'] as const;

/** What axe finds, as lines that say where. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}

for (const theme of themes) {
  for (const width of widths) {
    test.describe(`${theme}, ${String(width)} pixels`, () => {
      test.use({ colorScheme: theme, viewport: { width, height: 900 } });

      for (const path of sitePages) {
        test(`axe finds nothing on ${path}`, async ({ page }) => {
          await page.goto(`.${path}`);
          expect(await violations(page)).toEqual([]);
        });
      }

      test('axe finds nothing with the search open', async ({ page }) => {
        await page.goto('./sso/okta/');
        await page.getByRole('button', { name: /Search/ }).click();
        await page.getByRole('dialog').getByRole('textbox').fill('client secret');
        await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible();
        expect(await violations(page)).toEqual([]);
      });
    });
  }

  test(`axe finds nothing with the phone menu open, ${theme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('./sso/okta/');
    await page.getByRole('button', { name: 'Browse all guides' }).click();
    await expect(
      page.getByRole('navigation', { name: 'Guides' }).getByRole('link', { name: 'Overview' }),
    ).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
}

test('nothing scrolls sideways, at any width from 320 to 1440', async ({ page }) => {
  test.setTimeout(180_000);
  const wide: string[] = [];
  for (const path of sitePages) {
    await page.goto(`.${path}`);
    for (let width = 320; width <= 1440; width += 40) {
      await page.setViewportSize({ width, height: 800 });
      const excess = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (excess > 0) wide.push(`${path} at ${String(width)}: ${String(excess)} pixels too wide`);
    }
  }
  expect(wide).toEqual([]);
});

test('text that is set wider apart loses nothing', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 800 });
  for (const path of ['/', '/sso/okta/', '/steps/']) {
    await page.goto(`.${path}`);
    // The distances of WCAG 1.4.12.
    await page.addStyleTag({
      content:
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    });
    const excess = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(excess, path).toBeLessThanOrEqual(0);
  }
});

test('with images and styles off a guide still tells all of it', async ({ page }) => {
  await page.route(/\.(css|png|jpe?g|webp|svg|woff2)(\?|$)/, (route) => route.abort());
  await page.goto('./sso/okta/');
  await page.evaluate(() => {
    for (const sheet of document.querySelectorAll('style, link[rel="stylesheet"]')) sheet.remove();
    for (const element of document.querySelectorAll('[style]')) element.removeAttribute('style');
  });
  const main = page.getByRole('main');
  await expect(main).toContainText('~');
  await expect(main).toContainText('Application administrator');
  for (const section of ['Limits', 'Steps', 'Prove it works', 'Go back', 'Sources']) {
    await expect(main.getByRole('heading', { name: section, level: 2 })).toBeVisible();
  }
  // The numbers come from the list itself when no style draws them.
  const marker = await main
    .locator('ol.steps > li')
    .first()
    .evaluate((item) => getComputedStyle(item).display);
  expect(marker).toBe('list-item');
});
