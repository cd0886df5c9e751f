/** The record of reviews: of each guide the day it was read, and the fingerprint of the text that was. */

import { z } from 'astro/zod';
import type { Sourced } from '../source/source-file.ts';
import type { Guide } from '../guides/guide.ts';
import { textHash } from '../guides/text-hash.ts';

/** What was recorded of a guide. */
export interface Review {
  /** The day when somebody read the guide, top to bottom, against its facts. */
  readonly reviewed: string;
  /** The fingerprint of the text as it was then, or after the last editorial change. */
  readonly text: string;
  /** The day of the last editorial change; left out when none came after the review. */
  readonly editorial?: string | undefined;
}

/** The reviews, by guide. */
export type Reviews = ReadonlyMap<string, Review>;

const recordSchema = z.record(
  z.string(),
  z.strictObject({ reviewed: z.string(), text: z.string(), editorial: z.string().optional() }),
);

/** The record's file, from the project's root. */
export const REVIEWS_FILE = 'src/freshness/reviews.json';

/**
 * Reads the record.
 *
 * @throws with a sentence for people when the text is none, for instance after a merge conflict
 */
export function parseReviews(text: string): Reviews {
  try {
    return new Map(Object.entries(recordSchema.parse(JSON.parse(text))));
  } catch {
    throw new Error(
      `${REVIEWS_FILE} can’t be read. After a merge conflict keep the later line of each guide, then run \`npm run check\`.`,
    );
  }
}

/** The record as text: sorted by guide, one line each. */
export function formatReviews(reviews: Reviews): string {
  const lines = [...reviews]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { reviewed, text, editorial }]) => {
      const more = editorial === undefined ? '' : `, "editorial": "${editorial}"`;
      return `  ${JSON.stringify(id)}: { "reviewed": "${reviewed}", "text": "${text}"${more} }`;
    });
  return lines.length === 0 ? '{}\n' : `{\n${lines.join(',\n')}\n}\n`;
}

/** What would be recorded if each guide had been read on its own day, as it stands. */
export async function reviewsOf(guides: readonly Sourced<Guide>[]): Promise<Reviews> {
  return new Map(
    await Promise.all(
      guides.map(async ({ value: { id, reviewed }, text }): Promise<[string, Review]> => {
        return [id, { reviewed, text: await textHash(text) }];
      }),
    ),
  );
}
