/** Every address that was ever published leads to what it meant: some of each kind, all of them in the full run. */

import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { test } from './test.ts';
import { fragmentOf, pageOf } from '../../src/permalinks/addresses.ts';
import { LEDGER_FILE, parseLedger, type LedgerEntry } from '../../src/permalinks/ledger.ts';
import { builtSites } from '../../tools/built-sites.ts';
import { sample } from '../sample.ts';
import { expectArrival, isUnderBars } from './arrival.ts';
import { pageType } from './site-pages.ts';

const ledgerIn = (source: string) => [
  ...parseLedger(readFileSync(`${source}/${LEDGER_FILE}`, 'utf8')),
];
const kindOf = ([address, { was }]: [string, LedgerEntry]) => `${was} ${pageType(pageOf(address))}`;
const fragments = ledgerIn(builtSites.site.source).filter(([address]) => address.includes('#'));
const addresses = sample(fragments, kindOf, 2).map(([address]) => address);

const changed = ledgerIn(builtSites.changed.source);
const goneTo = changed.flatMap(([address, entry]) =>
  entry.now === undefined ? [] : [{ address, entry, now: entry.now }],
);
/** What went by itself, with a page, and to another page are kinds of their own. */
const wayOf = ({ address, entry, now }: (typeof goneTo)[number]) =>
  [entry.was, pageOf(address) === pageOf(now), fragmentOf(now) !== undefined].join(' ');
const old = sample(goneTo, wayOf, 2);
const steps = new Set(changed.flatMap(([address, { was }]) => (was === 'step' ? [address] : [])));

for (const width of [360, 1280]) {
  for (const javaScriptEnabled of [true, false]) {
    test.describe(`at ${String(width)} pixels ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
      test.use({ viewport: { width, height: 800 }, javaScriptEnabled });

      test(
        'addresses of the ledger are in view, marked and focused',
        { tag: '@firefox' },
        async ({ page }) => {
          test.setTimeout(600_000);
          for (const [index, address] of addresses.entries()) {
            await open(page, address, index);
            await expectArrival(page, fragmentOf(address) ?? '', address);
          }
        },
      );

      test('old addresses lead to what they mean now @changed', async ({ page }) => {
        test.setTimeout(600_000);
        for (const [index, { address, now }] of old.entries()) {
          await open(page, address, index);
          await expectSuccessor(page, { address, now, javaScriptEnabled });
        }
      });
    });
  }
}

/** Calls an address: every other one loads the page afresh, as from a ticket, the others may be a jump within it. */
async function open(page: Page, address: string, index: number): Promise<void> {
  if (index % 2 === 0) await page.goto('about:blank');
  await page.goto(`.${address}`);
}

/** The page that an old address opened leads to what it means now. */
async function expectSuccessor(
  page: Page,
  { address, now, javaScriptEnabled }: { address: string; now: string; javaScriptEnabled: boolean },
): Promise<void> {
  const id = fragmentOf(address) ?? '';
  const there = fragmentOf(now);
  if (pageOf(address) === pageOf(now) && there !== undefined && steps.has(now)) {
    await expectArrival(page, id, address);
    const step = page.locator('li.step:has(:target)');
    await expect(step.getByRole('heading', { level: 3 })).toHaveAttribute('id', there);
    await expect(step.locator('.old-link')).toBeVisible();
  } else if (javaScriptEnabled) {
    // Where a host sends readers on, the browser keeps a part that is gone.
    const kept = process.env.WANDODOCS_HOST === undefined ? '' : `(?:#${id})?`;
    await expect(page).toHaveURL(new RegExp(`${now.replace(/[#/]/g, '\\$&')}${kept}$`));
    if (there !== undefined) await expectArrival(page, there, address);
    const line = page.locator('.old-link.called');
    await expect(line).toBeInViewport({ ratio: 1 });
    expect(await isUnderBars(line), address).toBe(true);
    await expect(page.locator('#announcer')).toHaveText((await line.textContent()) ?? '');
  } else if (page.url().includes(`${pageOf(now)}?old-link=`)) {
    // The host has sent the reader on.
    await expect(page.getByRole('main')).toBeInViewport();
  } else {
    const notice = id === '' ? page.locator('main') : page.locator(`[id="${id}"]`);
    await expect(notice).toBeInViewport();
    const links = await notice
      .getByRole('link')
      .evaluateAll((found) => found.map((link) => link.getAttribute('href')));
    expect(
      links.some((link) => link?.endsWith(now)),
      `${address}: ${links.join(' ')}`,
    ).toBe(true);
  }
}
