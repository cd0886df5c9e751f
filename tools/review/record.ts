/** `npm run review -- --record`: writes down which text was read on which day. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkReviews, recordReviews } from '../../src/freshness/check-reviews.ts';
import { readReviews } from '../../src/checks/read-reviews.ts';
import {
  formatReviews,
  REVIEWS_FILE,
  reviewsOf,
  type Review,
} from '../../src/freshness/reviews.ts';
import { loadModel } from '../../src/model/read-model.ts';
import { formatDiagnostics } from '../../src/checks/report.ts';

/**
 * Records each review that may be recorded, and reports of the guides that have to be read first.
 *
 * @param today `2026-11-23`
 */
export async function recordReviewsOf(root: string, today: string): Promise<void> {
  const recorded = (await readReviews(root)) ?? new Map<string, Review>();
  const { guides, guideIds } = (await loadModel(root, today)).sources;
  const site = { guides, guideIds, current: await reviewsOf(guides) };
  const { reviews, renewed, dropped } = recordReviews(recorded, site, today);
  if (renewed.length + dropped.length > 0) {
    writeFileSync(join(root, REVIEWS_FILE), formatReviews(reviews));
  }
  for (const id of renewed) console.log(`+ ${id}  read on ${reviews.get(id)?.reviewed ?? ''}`);
  for (const id of dropped) console.log(`- ${id}  (no such guide)`);
  const unread = checkReviews(reviews, site);
  console.log(
    `The record holds ${String(reviews.size)} reviews: ${String(renewed.length)} renewed, ${String(dropped.length)} dropped.`,
  );
  if (unread.length === 0) return;
  console.error(formatDiagnostics(unread));
  process.exitCode = 1;
}
