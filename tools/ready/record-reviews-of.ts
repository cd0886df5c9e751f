/** Records reviews for `npm run ready`: dates the guides that were read, and writes the record. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readReviews } from '../../src/checks/read-reviews.ts';
import type { ReviewedGuides } from '../../src/freshness/check-reviews.ts';
import { recordReviews, unrecorded, type ReviewKind } from '../../src/freshness/record-reviews.ts';
import {
  formatReviews,
  REVIEWS_FILE,
  reviewsOf,
  type Review,
} from '../../src/freshness/reviews.ts';
import { loadModel } from '../../src/model/read-model.ts';
import { didYouMean } from '../../src/source/did-you-mean.ts';

/** What was recorded, line by line, and what was not and why. */
export interface ReviewReport {
  readonly lines: readonly string[];
  readonly refused: readonly string[];
}

/**
 * Records what the writer vouches for, and reports which guides are still due.
 *
 * @param names the guides meant; all that are due when empty
 * @param today `2026-11-23`
 * @throws in words for a person when a name is no guide's
 */
export async function recordReviewsOf(
  root: string,
  kind: ReviewKind,
  names: readonly string[],
  today: string,
): Promise<ReviewReport> {
  const recorded = (await readReviews(root)) ?? new Map<string, Review>();
  let site = await readSite(root);
  for (const name of names) {
    if (!site.current.has(name)) {
      throw new Error(`There is no guide "${name}".${didYouMean(name, [...site.current.keys()])}`);
    }
  }
  const ids = names.length > 0 ? names : unrecorded(recorded, site);
  if (kind === 'reviewed') {
    for (const { value, file } of site.guides) {
      if (ids.includes(value.id)) setDate(join(root, file), today);
    }
    site = await readSite(root);
  }
  const { reviews, renewed, dropped, refused } = recordReviews(recorded, site, kind, ids, today);
  if (renewed.length + dropped.length > 0) {
    writeFileSync(join(root, REVIEWS_FILE), formatReviews(reviews));
  }
  const what = (id: string) => {
    const day = reviews.get(id)?.reviewed ?? '';
    return kind === 'editorial' ? `a small change; the review of ${day} holds` : `read on ${day}`;
  };
  return {
    lines: [
      ...renewed.map((id) => `+ ${id}  ${what(id)}`),
      ...dropped.map((id) => `- ${id}  (no such guide)`),
    ],
    refused: [
      ...refused.map(({ id, why }) => `No review was recorded for ${id}: ${why}.`),
      ...(refused.length === 0 ? [] : [HELP]),
    ],
  };
}

const HELP =
  'Read it from top to bottom, then run `npm run ready -- --reviewed`. A typo or the like: `-- --editorial`.';

async function readSite(root: string): Promise<ReviewedGuides> {
  const { guides, guideIds } = (await loadModel(root)).sources;
  return { guides, guideIds, current: await reviewsOf(guides) };
}

/** A guide has the key, once, and nothing before its keys. */
function setDate(path: string, today: string): void {
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replace(/^reviewed:.*$/m, `reviewed: ${today}`));
}
