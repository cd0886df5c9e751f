/** `npm run bench -- --pages`: loads each guide here and on stock Starlight in turn, and reports the medians. */

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { headersOf, hostingOf } from '../../src/publish/hosts/hosting.ts';
import { precompress } from '../../src/publish/write-precompressed.ts';
import { site } from '../../src/site.ts';
import { useChromium } from '../chromium.ts';
import { measureFirstPackets, measureLoad, measureVisit, type PageLoad } from './measure-page.ts';
import { servePages } from './page-server.ts';

const RUNS = 9;

/** A guide on both sites, ours first. */
type Both<T> = readonly [ours: T, stock: T];

/**
 * Measures two built sites.
 *
 * @param folders the built sites, ours and stock's
 * @returns the report as Markdown
 */
export async function measurePages(folders: Both<string>): Promise<string> {
  for (const folder of folders) await precompress(folder);
  const hosting = hostingOf({ origin: site.origin, base: '/', redirects: [] });
  const ours = await servePages(folders[0], (address) => headersOf(hosting, address));
  const stock = await servePages(folders[1], () => ({}));
  const urls: Both<string> = [ours.url, stock.url];
  const { launchOptions } = await useChromium();
  const browser = await chromium.launch(launchOptions);
  try {
    const guides = guidesIn(folders[1]);
    const rows: string[] = [];
    for (const guide of guides) {
      const loads: [PageLoad[], PageLoad[]] = [[], []];
      const first: number[] = [];
      for (let run = 0; run < RUNS; run += 1) {
        for (const at of [0, 1] as const) {
          loads[at].push(await measureLoad(browser, urls[at] + guide));
        }
        // Stock's page paints nothing then.
        first.push((await measureFirstPackets(browser, ours.url + guide)) ?? Infinity);
      }
      rows.push(rowOf(guide, loads, first));
      console.log(rows.at(-1));
    }
    const visit = guides.slice(0, 3);
    const bytes = await Promise.all(
      urls.map((url) =>
        measureVisit(
          browser,
          visit.map((guide) => url + guide),
        ),
      ),
    );
    return report(rows, `${visit.join(', ')}: ${bytes.map((size) => kilobytes(size)).join(' / ')}`);
  } finally {
    await browser.close();
    await Promise.all([ours.close(), stock.close()]);
  }
}

/** The guides of a built site, such as `sso/okta/`. */
function guidesIn(folder: string): string[] {
  return ['sso', 'scim'].flatMap((category) =>
    readdirSync(join(folder, category)).map((name) => `${category}/${name}/`),
  );
}

function rowOf(guide: string, loads: Both<PageLoad[]>, first: readonly number[]): string {
  const both = (pick: (load: PageLoad) => number, show = whole) =>
    loads.map((ofSite) => show(median(ofSite.map(pick)))).join(' / ');
  const [fcp, lcp] = (['fcp', 'lcp'] as const).map((key) => {
    const [ours = 0, stock = 1] = loads.map((ofSite) => median(ofSite.map((load) => load[key])));
    return `${whole(ours)} / ${whole(stock)} = ${(ours / stock).toFixed(2)}`;
  });
  const cells = [
    fcp,
    whole(median(first)),
    lcp,
    both(({ blocking }) => blocking),
    both(
      ({ shift }) => shift,
      (score) => score.toFixed(3),
    ),
    both(({ bytes }) => bytes, kilobytes),
    both(({ requests }) => requests),
    both(({ elements }) => elements),
  ];
  return `| ${guide} | ${cells.join(' | ')} |`;
}

function report(rows: readonly string[], visit: string): string {
  return [
    '## Pages',
    '',
    `Each guide here / on stock, a first visit on slow 4G (150 ms, 1.6 Mbps) with a processor at a quarter, medians of ${String(RUNS)}. Times in ms; “14.6 kB” is the first paint when only the first 14,600 bytes of the page come, here alone: stock then paints nothing.`,
    '',
    '| guide | first paint | 14.6 kB | largest paint | blocking | shift | kB | requests | elements |',
    `|${' --- |'.repeat(9)}`,
    ...rows,
    '',
    `Three pages one after the other, in kB (${visit}).`,
    '',
  ].join('\n');
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}

function whole(number: number): string {
  return Number.isFinite(number) ? number.toFixed(0) : '–';
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
