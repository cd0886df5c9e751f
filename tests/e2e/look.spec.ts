import { expect, type Page } from '@playwright/test';
import { test } from './test.ts';

const pages = [
  './',
  './sso/okta/',
  './scim/auth0/',
  './problems/',
  './glossary/',
  './steps/',
  './404.html',
];
const step = './sso/okta/#add-redirect-uri';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const width of [360, 1280]) {
    test(`the step of an address is marked and stands clear of the header, at ${String(width)} pixels`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(step);
      const marked = page.locator('.step:has(#add-redirect-uri)');
      await expect(marked).toHaveCSS('outline-style', 'solid');
      await expect(page.locator('.step').first()).toHaveCSS('outline-style', 'none');
      const frame = await marked.boundingBox();
      const header = await page.locator('header.header').first().boundingBox();
      expect(frame?.y).toBeGreaterThanOrEqual((header?.y ?? 0) + (header?.height ?? 0));
      expect(frame?.y).toBeLessThan(300);
    });
  }

  test('the theme is the one of the system', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(step);
    const light = await page.locator('body').evaluate(backgroundOf);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await page.locator('body').evaluate(backgroundOf)).not.toBe(light);
  });
});

test('the step of an address is marked in forced colors too', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(step);
  await expect(page.locator('.step:has(#add-redirect-uri)')).toHaveCSS('outline-style', 'solid');
});

test('on a phone the button to the guides shows its words', async ({ page }) => {
  await page.goto(step);
  for (const width of [320, 416]) {
    await page.setViewportSize({ width, height: 700 });
    const button = page.getByRole('button', { name: 'Browse all guides' });
    const words = await button.getByText('Browse all guides').boundingBox();
    const search = await page.getByRole('button', { name: 'Search the guides' }).boundingBox();
    const frame = await button.boundingBox();
    expect(words?.width).toBeGreaterThan(40);
    expect(frame?.height).toBeGreaterThanOrEqual(24);
    expect((search?.x ?? 0) + (search?.width ?? 0)).toBeLessThanOrEqual(frame?.x ?? 0);
  }
});

test('the contents list marks the step in view, and keeps the mark in view', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  await page.goto(step);
  const list = page.getByRole('navigation', { name: 'On this page' });
  await page.locator('.sheet-steps > summary').click();
  await expect(list.locator('[aria-current]')).toHaveText('Add the redirect URI');
  await page.evaluate(() => {
    location.hash = 'read-system-log';
  });
  const current = list.locator('[aria-current]');
  await expect(current).not.toHaveText('Add the redirect URI');
  await expect(current).toBeInViewport();
});

test('focus is visible, and never hidden under the header', async ({ page }) => {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 700 });
    await page.goto('./sso/okta/');
    await page.locator('.site-footer a').last().focus();
    const faults: string[] = [];
    // Backwards, the next element comes from above: there the header is in the way.
    for (let presses = 0; presses < 70; presses += 1) {
      await page.keyboard.press('Shift+Tab');
      const fault = await page.evaluate(() => {
        const element = document.activeElement;
        const header = document.querySelector('header.header');
        if (!element || !header || element === document.body) return undefined;
        if (element.closest('header, nav, .right-sidebar')) return undefined;
        const { top } = element.getBoundingClientRect();
        const { outlineStyle } = getComputedStyle(element.closest('.card') ?? element);
        const isHidden = top < header.getBoundingClientRect().bottom;
        return isHidden || outlineStyle === 'none' ? element.outerHTML.slice(0, 90) : undefined;
      });
      if (fault !== undefined) faults.push(fault);
    }
    expect(faults, `at ${String(width)} pixels`).toEqual([]);
  }
});

test('controls are targets of 24 pixels or more', async ({ page }) => {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const address of pages) {
      await page.goto(address);
      const small = await page.evaluate(() => {
        const controls = 'button, select, summary, input, nav li a, .tool, .step-report';
        return [...document.querySelectorAll(controls)]
          .filter((control) => control.checkVisibility() && !control.closest('label'))
          .map((control) => ({ control, box: control.getBoundingClientRect() }))
          .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
          .map(
            ({ control, box }) =>
              `${control.outerHTML.slice(0, 80)} ${String(box.width)}x${String(box.height)}`,
          );
      });
      expect(small, `${address} at ${String(width)} pixels`).toEqual([]);
    }
  }
});

test('the drawing of a guide names the provider, and its text is 11 pixels or more', async ({
  page,
}) => {
  await page.goto('./pictures/sso-google-workspace.svg');
  const { smallest, isOutside, title } = await page.evaluate(() => {
    const svg = document.documentElement as unknown as SVGSVGElement;
    const texts = [...svg.querySelectorAll('text')];
    const frame = svg.getBoundingClientRect();
    return {
      title: svg.querySelector('title')?.textContent,
      // Of the width of the drawing.
      smallest:
        Math.min(...texts.map((text) => Number.parseFloat(getComputedStyle(text).fontSize))) /
        svg.viewBox.baseVal.width,
      isOutside: [...svg.querySelectorAll('text, rect')].some((part) => {
        const box = part.getBoundingClientRect();
        return box.left < frame.left - 1 || box.right > frame.right + 1;
      }),
    };
  });
  expect(title).toContain('Google Workspace');
  expect(isOutside).toBe(false);
  await page.goto('./sso/google-workspace/');
  await page.locator('details:has(.picture)').evaluate((fold: HTMLDetailsElement) => {
    fold.open = true;
  });
  const drawing = page.getByRole('img', { name: /signs in to Wando with Google Workspace/ });
  await expect(drawing).toHaveCount(1);
  for (const width of [320, 640, 800, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const frame = await drawing.boundingBox();
    expect(smallest * (frame?.width ?? 0), `at ${String(width)} pixels`).toBeGreaterThanOrEqual(11);
  }
});

test('nothing moves while a guide loads: no layout shift, with the font or without it', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
    Object.assign(window, { shifts });
  });
  for (const font of ['loaded', 'refused']) {
    if (font === 'refused') await page.route('**/*.woff2', (route) => route.abort());
    await page.goto('./sso/okta/');
    await page.evaluate(() => document.fonts.ready);
    expect(await shiftsOf(page), `font ${font}`).toBeLessThan(0.01);
  }
});

test('a guide prints with boxes, opened details and its address, and without navigation', async ({
  page,
}) => {
  await page.goto('./sso/okta/');
  await page.emulateMedia({ media: 'print' });
  for (const name of ['.sidebar', '.contents', 'header.header', '.step .tool']) {
    await expect(page.locator(name).first()).toBeHidden();
  }
  await expect(page.getByText('https://docs.wando.app/sso/okta/', { exact: true })).toBeVisible();
  await expect(page.getByText('Super administrator').first()).toBeVisible();
  await expect(page.locator('.capabilities dt').first()).toBeVisible();
  const box = await page
    .locator('.step')
    .first()
    .evaluate((item) => getComputedStyle(item, '::before').borderTopWidth);
  expect(Number.parseFloat(box)).toBeGreaterThanOrEqual(1);
  const written = await page
    .locator('.sl-markdown-content a[href^="/"]')
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(written).toContain('https://docs.wando.app');
});

function backgroundOf(element: Element): string {
  return getComputedStyle(element).backgroundColor;
}

async function shiftsOf(page: Page): Promise<number> {
  return page.evaluate(() =>
    (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0),
  );
}
