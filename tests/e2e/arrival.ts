/** How a page stands after somebody came by an address with a fragment. */

import { expect, type Locator, type Page } from '@playwright/test';

interface Arrival {
  readonly inView: boolean;
  readonly underHeader: boolean;
  readonly focused: boolean;
  readonly marked: boolean;
}

/** The bars that stay at the top of a page while it scrolls. */
const BARS = 'header.header, .contents-bar';

function arrivalAt(page: Page, id: string): Promise<Arrival> {
  return page.evaluate(
    ([wanted, bars]) => {
      const target = document.getElementById(wanted);
      const box = target?.getBoundingClientRect() ?? new DOMRect(0, -1, 0, 0);
      const bottoms = [...document.querySelectorAll(bars)]
        .filter((bar) => bar.getClientRects().length > 0)
        .map((bar) => bar.getBoundingClientRect().bottom);
      return {
        inView: box.height > 0 && box.top < innerHeight,
        underHeader: box.top >= Math.max(0, ...bottoms) - 1,
        focused: document.activeElement === target,
        marked: target?.matches(':target') ?? false,
      };
    },
    [id, BARS] as const,
  );
}

/** All that is wrong is reported, not only the first. */
const expectSoftly = expect.configure({ soft: true });

/** Waits for it: Chromium marks and focuses a target with the frame that comes after the page has loaded. */
export async function expectArrival(page: Page, id: string, address: string): Promise<void> {
  const arrived: Arrival = { inView: true, underHeader: true, focused: true, marked: true };
  await expectSoftly.poll(() => arrivalAt(page, id), address).toEqual(arrived);
}

/** Whether an element stands clear of the bars at the top of the page. */
export function isUnderBars(element: Locator): Promise<boolean> {
  return element.evaluate(
    (line, bars) =>
      [...document.querySelectorAll(bars)]
        .filter((bar) => bar.getClientRects().length > 0)
        .every((bar) => bar.getBoundingClientRect().bottom <= line.getBoundingClientRect().top + 1),
    BARS,
  );
}
