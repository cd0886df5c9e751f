import { readFileSync } from 'node:fs';
import { expect, test, type Browser, type Locator, type Page } from '@playwright/test';
import { fragmentOf, pageOf } from '../../src/permalinks/addresses.ts';
import { LEDGER_FILE, parseLedger } from '../../src/permalinks/ledger.ts';
import { movedSite } from '../../tools/built-sites.ts';

const ledger = parseLedger(readFileSync(LEDGER_FILE, 'utf8'));
const movedLedger = () => parseLedger(readFileSync(`${movedSite.source}/${LEDGER_FILE}`, 'utf8'));
const movedAddress = () => process.env[movedSite.addressVariable] ?? '';

const widths = [360, 1280];
const scripts = [true, false];
const kinds = widths.flatMap((width) =>
  scripts.map((javaScriptEnabled) => ({ width, javaScriptEnabled })),
);

interface Arrival {
  readonly inView: boolean;
  readonly underHeader: boolean;
  readonly focused: boolean;
  readonly marked: boolean;
}

/** How the page stands after its address was called. */
function arrivalAt(page: Page, id: string): Promise<Arrival> {
  return page.evaluate((wanted) => {
    const target = document.getElementById(wanted);
    const box = target?.getBoundingClientRect() ?? new DOMRect(0, -1, 0, 0);
    const bars = [...document.querySelectorAll('header.header, mobile-starlight-toc nav')]
      .filter((bar) => bar.getClientRects().length > 0)
      .map((bar) => bar.getBoundingClientRect().bottom);
    return {
      inView: box.height > 0 && box.top < innerHeight,
      underHeader: box.top >= Math.max(0, ...bars) - 1,
      focused: document.activeElement === target,
      marked: target?.matches(':target') ?? false,
    };
  }, id);
}

const arrived: Arrival = { inView: true, underHeader: true, focused: true, marked: true };

/** Whether an element stands clear of the bars at the top of the page. */
function isUnderBars(element: Locator): Promise<boolean> {
  return element.evaluate((line) =>
    [...document.querySelectorAll('header.header, mobile-starlight-toc nav')]
      .filter((bar) => bar.getClientRects().length > 0)
      .every((bar) => bar.getBoundingClientRect().bottom <= line.getBoundingClientRect().top + 1),
  );
}

async function pageWith(browser: Browser, kind: (typeof kinds)[number], baseURL: string) {
  const { width, javaScriptEnabled } = kind;
  const context = await browser.newContext({
    baseURL,
    javaScriptEnabled,
    viewport: { width, height: 800 },
  });
  return context.newPage();
}

for (const [turn, kind] of kinds.entries()) {
  const name = `${String(kind.width)} pixels ${kind.javaScriptEnabled ? 'with' : 'without'} JavaScript`;

  test(`each address of the ledger is in view, marked and focused at ${name}`, async ({
    browser,
    baseURL,
  }) => {
    test.setTimeout(600_000);
    const page = await pageWith(browser, kind, baseURL ?? '');
    const lost: string[] = [];
    for (const [index, address] of [...ledger.keys()].entries()) {
      const id = fragmentOf(address);
      // As from a ticket the page is loaded anew, for each address at one of the kinds; at the others
      // it is a jump within the page, as from its contents list.
      if (index % kinds.length === turn) await page.goto('about:blank');
      await page.goto(`.${address}`);
      if (id === undefined) continue;
      const arrival = await arrivalAt(page, id);
      if (JSON.stringify(arrival) !== JSON.stringify(arrived)) {
        lost.push(`${address}: ${JSON.stringify(arrival)}`);
      }
    }
    expect(lost).toEqual([]);
  });

  test(`each old address leads to what it means now at ${name}`, async ({ browser }) => {
    test.setTimeout(600_000);
    const page = await pageWith(browser, kind, movedAddress());
    const old = [...movedLedger()].filter(([, { now }]) => now !== undefined);
    expect(old.length).toBeGreaterThan(30);
    for (const [address, { now = '' }] of old) {
      const id = fragmentOf(address) ?? '';
      const there = fragmentOf(now);
      const sameStep = pageOf(address) === pageOf(now) && there !== undefined && there !== 'limits';
      await page.goto('about:blank');
      await page.goto(`.${address}`);
      if (sameStep) {
        expect(await arrivalAt(page, id), address).toEqual(arrived);
        const step = page.locator('li.step:has(:target)');
        await expect(step.getByRole('heading', { level: 3 })).toHaveAttribute('id', there);
        await expect(step.locator('.old-link')).toBeVisible();
      } else if (kind.javaScriptEnabled) {
        await expect(page).toHaveURL(new RegExp(`${now.replace(/[#/]/g, '\\$&')}$`));
        if (there !== undefined) {
          await expect(page.locator(`[id="${there}"]`)).toBeFocused();
          expect(await arrivalAt(page, there), address).toEqual(arrived);
        }
        const line = page.locator('.old-link.called');
        await expect(line).toBeInViewport({ ratio: 1 });
        expect(await isUnderBars(line), address).toBe(true);
        await expect(page.locator('#announcer')).toHaveText((await line.textContent()) ?? '');
      } else {
        const notice = id === '' ? page.locator('main') : page.locator(`[id="${id}"]`);
        await expect(notice).toBeInViewport();
        const links = await notice
          .getByRole('link')
          .evaluateAll((found) => found.map((link) => link.getAttribute('href')));
        expect(links).toContain(now);
      }
    }
  });
}

test('the way back leads to the step that one came from @every-base', async ({ page }) => {
  await page.goto('./sso/okta/#add-redirect-uri');
  await page.goto('./scim/okta/');
  await page.goBack();
  await expect(page.locator('#add-redirect-uri')).toBeFocused();
  await expect(page.locator('#add-redirect-uri')).toBeInViewport();
});

test('the way back leads to where the reader was, when that was further down', async ({ page }) => {
  await page.goto('./sso/okta/#add-redirect-uri');
  const further = page.locator('#check-issuer');
  await further.evaluate((heading) => {
    heading.scrollIntoView();
  });
  await page.goto('./scim/okta/');
  await page.goBack();
  await expect(page.locator('#add-redirect-uri')).toBeFocused();
  await expect(further).toBeInViewport();
});

test('a step found by the search is in view and has the focus', async ({ page }) => {
  await page.goto('./');
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('textbox').fill('aadOptscim062020');
  await page.getByRole('dialog').locator('a[href*="/scim/entra-id/#"]').first().click();
  await expect(page).toHaveURL(/\/scim\/entra-id\/(?:\?[^#]*)?#/);
  const id = new URL(page.url()).hash.slice(1);
  await expect(page.locator(`[id="${id}"]`)).toBeFocused();
  expect(await arrivalAt(page, id)).toEqual(arrived);
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

  const read = (page: Page) =>
    page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const part = async (type: string) =>
        item?.types.includes(type) ? (await item.getType(type)).text() : undefined;
      return { plain: await part('text/plain'), html: await part('text/html') };
    });

  test('gives its address, by pointer and by keyboard, said once @every-base', async ({
    page,
    baseURL,
  }) => {
    await page.goto('./sso/okta/?q=not-mine');
    const address = `${baseURL ?? ''}sso/okta/#add-redirect-uri`;
    const step = page.locator('.step:has(#add-redirect-uri)');
    for (const control of await step.locator('[data-copy-step]').all()) {
      const box = await control.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    }
    const control = step.locator('[data-copy-step="address"]');
    await page.locator('#announcer').evaluate((region) => {
      new MutationObserver((changes) => {
        region.dataset['said'] = String(Number(region.dataset['said'] ?? 0) + changes.length);
      }).observe(region, { childList: true });
    });
    const announcer = page.locator('#announcer');
    await control.click();
    await expect(announcer).toHaveText('Link to the step copied.');
    await expect(announcer).toHaveAttribute('data-said', '1');
    expect((await read(page)).plain).toBe(address);
    await page.evaluate(() => navigator.clipboard.writeText(''));
    await control.press('Enter');
    await expect(announcer).toHaveAttribute('data-said', '2');
    expect((await read(page)).plain).toBe(address);
  });

  test('gives title and address as plain and as rich text in one go', async ({ page, baseURL }) => {
    await page.goto('./sso/okta/');
    const step = page.locator('.step:has(#copy-client-id)');
    const control = step.locator('[data-copy-step="reference"]');
    await control.click();
    await expect(control).toHaveAttribute('data-outcome', 'done');
    const address = `${baseURL ?? ''}sso/okta/#copy-client-id`;
    const title = /^Okta single sign-on, step \d+: Copy the client ID$/;
    const { plain = '', html = '' } = await read(page);
    expect(plain.split('\n')[0]).toMatch(title);
    expect(plain.split('\n')[1]).toBe(address);
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
  await page.goto('./sso/okta/#copy-client-id');
  const href = await page
    .locator('.step:has(#copy-client-id)')
    .getByRole('link', { name: /is not what I see/ })
    .getAttribute('href');
  const draft = new URL(href ?? '');
  expect(draft.protocol + draft.pathname).toBe('mailto:hej@wando.app');
  expect(draft.searchParams.get('subject')).toMatch(
    /^Not what I see: Okta single sign-on, step \d+/,
  );
  expect(draft.searchParams.get('body')).toMatch(
    /Step id: copy-client-id\r\nAddress: https:\/\/\S+\/sso\/okta\/#copy-client-id\r\nGuide reviewed: \d{4}-\d\d-\d\d\r\nPage version: [0-9a-f]{8}$/,
  );
});
