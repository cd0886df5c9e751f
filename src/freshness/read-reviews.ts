/** Reads the record of reviews from the disk. */

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Content } from '../guides/content.ts';
import type { Finding } from '../lint/finding.ts';
import { checkReviews } from './check-reviews.ts';
import { parseReviews, REVIEWS_FILE, reviewsOf, type Reviews } from './reviews.ts';

/** The record of a project; undefined where there is none. */
export async function readReviews(root: string): Promise<Reviews | undefined> {
  const file = join(root, REVIEWS_FILE);
  return existsSync(file) ? parseReviews(await readFile(file, 'utf8')) : undefined;
}

/** What is wrong between a project’s guides and its record of reviews; nothing where there is no record. */
export async function readReviewFindings(
  root: string,
  { guides, guideIds }: Pick<Content, 'guides' | 'guideIds'>,
): Promise<Finding[]> {
  const recorded = await readReviews(root);
  if (!recorded) return [];
  return checkReviews(recorded, { guides, guideIds, current: await reviewsOf(guides) });
}
