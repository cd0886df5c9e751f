/** The parts of a page with a finder, for the tests of both finders. */

import type { Page } from '@playwright/test';
import type { FeedStep, StepFeed } from '../../src/finder/feed.ts';

export const words = (page: Page) => page.getByRole('searchbox');
export const status = (page: Page) => page.locator('.finder [role="status"]');
export const results = (page: Page) => page.locator('.finder-results .finder-step > a');

/** Serves the feed with other steps in it. */
export async function serveFeed(
  page: Page,
  change: (steps: FeedStep[]) => FeedStep[],
): Promise<void> {
  await page.route('**/steps.json', async (route) => {
    const response = await route.fetch();
    const feed = (await response.json()) as StepFeed;
    await route.fulfill({ response, json: { ...feed, steps: change(feed.steps) } });
  });
}
