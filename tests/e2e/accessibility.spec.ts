import { expect, type Page } from '@playwright/test';
import { test } from './test.ts';
import { loadModel } from '../../src/model/read-model.ts';
import { isFull, sample } from '../sample.ts';
import { sampledPages } from './site-pages.ts';
import { violations } from './violations.ts';

const { guides, problems } = (await loadModel(process.cwd())).sources;
const sampledGuides = sample(guides, ({ value }) => value.category);

/** One width in the usual run: narrow ones have states of their own below. */
const widths = isFull ? [360, 640, 1280] : [1280];
/** Every 40 pixels in the full run; else at the edges, and in half a window. */
const layoutWidths = Array.from({ length: 29 }, (_, index) => 320 + 40 * index).filter(
  (width) => isFull || [320, 640, 800, 1120, 1440].includes(width),
);
const themes = ['light', 'dark'] as const;

/** Nothing in either theme: one page, shown in the one and then in the other. */
async function expectNoViolation(page: Page, state: string, kind?: 'modal'): Promise<void> {
  for (const theme of themes) {
    await page.emulateMedia({ colorScheme: theme });
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    expect.soft(await violations(page, kind), `${state}, ${theme}`).toEqual([]);
  }
}

async function expectNoViolationAtAnyWidth(page: Page): Promise<void> {
  // Six looks, each at hundreds of targets on /steps/.
  test.slow();
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    await expectNoViolation(page, `${String(width)} pixels`);
  }
}

for (const path of sampledPages) {
  test(`axe finds nothing on ${path}`, async ({ page }) => {
    await page.goto(`.${path}`);
    await expectNoViolationAtAnyWidth(page);
  });
}

test('axe finds nothing with the phone menu open', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('./sso/okta/');
  await page.getByRole('button', { name: 'Browse all guides' }).click();
  await expect(
    page.getByRole('navigation', { name: 'Guides' }).getByRole('link', { name: 'Overview' }),
  ).toBeVisible();
  await expectNoViolation(page, '360 pixels', 'modal');
});

test('nothing scrolls sideways, from 320 to 1440 pixels', async ({ page }) => {
  test.setTimeout(400_000);
  const wide: string[] = [];
  for (const path of sampledPages) {
    await page.goto(`.${path}`);
    for (const width of layoutWidths) {
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
  for (const path of sampledPages) {
    await page.goto(`.${path}`);
    // The distances of WCAG 1.4.12.
    await page.evaluate(async () => {
      const sheet = new CSSStyleSheet();
      await sheet.replace(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
      );
      // The policy of the site refuses a style element.
      document.adoptedStyleSheets.push(sheet);
    });
    await expect(page.locator('body')).toHaveCSS('letter-spacing', /^[1-9]/);
    const excess = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(excess, path).toBeLessThanOrEqual(0);
  }
});

test('with images and styles off a guide still reports all of it', async ({ page }) => {
  await page.route(/\.(css|png|jpe?g|webp|svg|woff2)(\?|$)/, (route) => route.abort());
  for (const { value: guide } of sampledGuides) {
    await page.goto(`.${guide.path}`);
    await page.evaluate(() => {
      for (const sheet of document.querySelectorAll('style, link[rel="stylesheet"]'))
        sheet.remove();
      for (const element of document.querySelectorAll('[style]')) element.removeAttribute('style');
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    const reported = await page.getByRole('main').evaluate((main: HTMLElement) => ({
      text: main.innerText.replace(/\s+/g, ' '),
      // The numbers come from the list itself when no style draws them.
      displays: [...main.querySelectorAll('ol.steps > li')].map(
        (item) => getComputedStyle(item).display,
      ),
    }));
    const { sections } = guide.outline;
    const steps = sections.flatMap((section) => section.steps);
    expect(reported.displays, guide.id).toEqual(steps.map(() => 'list-item'));
    const words = [
      `${String(guide.duration)} minutes`,
      guide.role,
      ...sections.map(({ title }) => title),
      ...steps.map(({ title }) => title),
      ...problems
        .flatMap(({ value }) => value)
        .filter(({ guideId }) => guideId === guide.id)
        .flatMap(({ code, message }) => [code ?? '', message ?? '']),
    ];
    const lost = words.filter((text) => !reported.text.includes(text.replace(/\s+/g, ' ')));
    expect(lost, guide.id).toEqual([]);
    // The drawing, in words.
    const sentences = page.locator('.picture figcaption li');
    expect(await sentences.count(), guide.id).toBeGreaterThanOrEqual(4);
    for (const sentence of await sentences.all()) await expect(sentence).toBeVisible();
  }
});
