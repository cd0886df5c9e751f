/** Reads the record of reviews from the disk. */

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sources } from '../model/sources.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import { checkRecord } from '../freshness/check-reviews.ts';
import { parseReviews, REVIEWS_FILE, reviewsOf, type Reviews } from '../freshness/reviews.ts';

/**
 * The record of a project; undefined where there is none.
 *
 * @throws with a sentence for people when it can't be read
 */
export async function readReviews(root: string): Promise<Reviews | undefined> {
  const text = await readRecord(root);
  return text === undefined ? undefined : parseReviews(text);
}

async function readRecord(root: string): Promise<string | undefined> {
  const file = join(root, REVIEWS_FILE);
  return existsSync(file) ? await readFile(file, 'utf8') : undefined;
}

/** What is wrong between a project’s guides and its record of reviews; nothing where there is no record. */
export async function readReviewDiagnostics(
  root: string,
  { guides, guideIds }: Pick<Sources, 'guides' | 'guideIds'>,
): Promise<Diagnostic[]> {
  const text = await readRecord(root);
  if (text === undefined) return [];
  return checkRecord(text, { guides, guideIds, current: await reviewsOf(guides) });
}
