/** What axe finds wrong on a page, for every test that asks. */

import type { Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';
import { laidOut } from './laid-out.ts';

/** WCAG 2.0 to 2.2, A and AA, and what axe calls best practice; what passed is not reported node by node. */
const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

/** Rules about a whole page: what a modal part covers is hidden, with the page's main part and heading. */
const ofPages = {
  'landmark-one-main': { enabled: false },
  'page-has-heading-one': { enabled: false },
};

/**
 * Each violation on the page as it is now, as a line that says where and what.
 *
 * @param kind `modal` while a part of the page hides the rest
 */
export async function violations(page: Page, kind?: 'modal'): Promise<string[]> {
  await laidOut(page);
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async (wanted) => {
      const { violations: found } = await (window as unknown as { axe: typeof axe }).axe.run(
        wanted,
      );
      return found.flatMap(({ id, nodes }) =>
        nodes.map(
          ({ target, failureSummary = '' }) => `${id}: ${target.join(' ')} ${failureSummary}`,
        ),
      );
    },
    kind === 'modal' ? { ...options, rules: ofPages } : options,
  );
}
