/** Measures how a page loads on a slow phone: slow 4G, and a processor at a quarter of its speed. */

import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test';
import { FIRST_BYTES } from './page-server.ts';

/** What a load took: milliseconds, but for `shift` (a score), bytes as sent and counts; `blocking` is counted from the first paint on. */
export interface PageLoad {
  readonly fcp: number;
  readonly lcp: number;
  readonly blocking: number;
  readonly shift: number;
  readonly bytes: number;
  readonly requests: number;
  readonly elements: number;
}

/** What fits into the first packets of a connection. */
const FIRST_PACKETS = 14_600;

/** A page that nobody has visited before. */
export async function measureLoad(browser: Browser, url: string): Promise<PageLoad> {
  const context = await phone(browser);
  const { page, sent } = await slowPage(context);
  await page.goto(url, { waitUntil: 'networkidle' });
  const paints = await page.evaluate(readPaints);
  await context.close();
  return { ...paints, bytes: sum(sent), requests: sent.length };
}

/** The bytes of several pages one after the other. */
export async function measureVisit(browser: Browser, urls: readonly string[]): Promise<number> {
  const context = await phone(browser);
  const { page, sent } = await slowPage(context);
  for (const url of urls) await page.goto(url, { waitUntil: 'networkidle' });
  await context.close();
  return sum(sent);
}

/** The first paint when nothing but the first packets of the page ever comes; undefined when there is none. */
export async function measureFirstPackets(
  browser: Browser,
  url: string,
): Promise<number | undefined> {
  const context = await phone(browser);
  const { page } = await slowPage(context);
  const address = `${url}?${FIRST_BYTES}=${String(FIRST_PACKETS)}`;
  await page.goto(address, { waitUntil: 'commit' });
  const fcp = await page
    .waitForFunction(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
      undefined,
      {
        timeout: 10_000,
      },
    )
    .then(
      (handle) => handle.jsonValue(),
      () => undefined,
    );
  await context.close();
  return fcp;
}

function phone(browser: Browser): Promise<BrowserContext> {
  const viewport = { width: 412, height: 823 };
  return browser.newContext({ viewport, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true });
}

async function slowPage(context: BrowserContext): Promise<{ page: Page; sent: number[] }> {
  const page = await context.newPage();
  // From a page of another site, as from a ticket: then the browser needs a new process for each of the two sites.
  await page.goto('data:text/html,<title>Ticket</title>');
  await page.addInitScript(observePaints);
  const session: CDPSession = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const sent: number[] = [];
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    if (encodedDataLength > 0) sent.push(encodedDataLength);
  });
  return { page, sent };
}

interface Paints {
  lcp: number;
  blocking: number;
  shift: number;
}

/** Runs in the page. */
function observePaints(): void {
  const paints: Paints = { lcp: 0, blocking: 0, shift: 0 };
  Object.assign(window, { paints });
  const observe = (type: string, see: (entry: PerformanceEntry) => void) => {
    new PerformanceObserver((list) => {
      list.getEntries().forEach(see);
    }).observe({ type, buffered: true });
  };
  observe('largest-contentful-paint', ({ startTime }) => (paints.lcp = startTime));
  observe('longtask', ({ startTime, duration }) => {
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    if (paint && startTime > paint.startTime) paints.blocking += duration - 50;
  });
  observe(
    'layout-shift',
    (entry) => (paints.shift += (entry as unknown as { value: number }).value),
  );
}

/** Runs in the page. */
function readPaints(): Omit<PageLoad, 'bytes' | 'requests'> {
  const { paints } = window as unknown as { paints: Paints };
  const fcp = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
  return { fcp, ...paints, elements: document.querySelectorAll('*').length };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
