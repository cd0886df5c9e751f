import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { fragmentOf, pageOf } from '../../src/permalinks/addresses.ts';
import { LEDGER_FILE, parseLedger } from '../../src/permalinks/ledger.ts';
import { movedSite } from '../../tools/built-sites.ts';

const ledger = parseLedger(readFileSync(LEDGER_FILE, 'utf8'));
const movedLedger = () => parseLedger(readFileSync(`${movedSite.source}/${LEDGER_FILE}`, 'utf8'));

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

/** All that is wrong is reported, not only the first. */
const expectSoftly = expect.configure({ soft: true });

/** Waits for it: Chromium marks and focuses a target with the frame that comes after the page has loaded. */
async function expectArrival(page: Page, id: string, address: string): Promise<void> {
  const arrived: Arrival = { inView: true, underHeader: true, focused: true, marked: true };
  await expectSoftly.poll(() => arrivalAt(page, id), address).toEqual(arrived);
}

/** Whether an element stands clear of the bars at the top of the page. */
function isUnderBars(element: Locator): Promise<boolean> {
  return element.evaluate((line) =>
    [...document.querySelectorAll('header.header, mobile-starlight-toc nav')]
      .filter((bar) => bar.getClientRects().length > 0)
      .every((bar) => bar.getBoundingClientRect().bottom <= line.getBoundingClientRect().top + 1),
  );
}

for (const [turn, { width, javaScriptEnabled }] of kinds.entries()) {
  test.describe(`at ${String(width)} pixels ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ viewport: { width, height: 800 }, javaScriptEnabled });

    test('each address of the ledger is in view, marked and focused', async ({ page }) => {
      test.setTimeout(600_000);
      for (const [index, address] of [...ledger.keys()].entries()) {
        const id = fragmentOf(address);
        await open(page, address, index, turn);
        if (id !== undefined) await expectArrival(page, id, address);
      }
    });

    test.describe('after steps and pages have moved', () => {
      test.use({ baseURL: process.env[movedSite.addressVariable] });

      test('each old address leads to what it means now', async ({ page }) => {
        test.setTimeout(600_000);
        const old = [...movedLedger()].filter(([, { now }]) => now !== undefined);
        expect(old.length).toBeGreaterThan(30);
        for (const [index, [address, { now = '' }]] of old.entries()) {
          await open(page, address, index, turn);
          await expectSuccessor(page, { address, now, javaScriptEnabled });
        }
      });
    });
  });
}

/**
 * Calls an address. Some load the page anew, as from a ticket, others at each of the kinds; between
 * them it is a jump within the page, as from its contents list, which takes a tenth.
 */
async function open(page: Page, address: string, index: number, turn: number): Promise<void> {
  if (index % (4 * kinds.length) === 4 * turn) await page.goto('about:blank');
  await page.goto(`.${address}`);
}

/** The page that an old address opened leads to what it means now. */
async function expectSuccessor(
  page: Page,
  { address, now, javaScriptEnabled }: { address: string; now: string; javaScriptEnabled: boolean },
): Promise<void> {
  const id = fragmentOf(address) ?? '';
  const there = fragmentOf(now);
  if (pageOf(address) === pageOf(now) && there !== undefined && there !== 'limits') {
    await expectArrival(page, id, address);
    const step = page.locator('li.step:has(:target)');
    await expect(step.getByRole('heading', { level: 3 })).toHaveAttribute('id', there);
    await expect(step.locator('.old-link')).toBeVisible();
  } else if (javaScriptEnabled) {
    await expect(page).toHaveURL(new RegExp(`${now.replace(/[#/]/g, '\\$&')}$`));
    if (there !== undefined) await expectArrival(page, there, address);
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

test.describe('with motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('the way back leads to the step that one came from @every-base', async ({ page }) => {
    await page.goto('./sso/okta/#add-redirect-uri');
    await page.locator('.sidebar a[href$="/scim/okta/"]').click();
    await expect(page).toHaveURL(/\/scim\/okta\/$/);
    await page.goBack();
    await expectArrival(page, 'add-redirect-uri', page.url());
  });
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
  await expectArrival(page, id, page.url());
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
