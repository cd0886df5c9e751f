/** Compares the record of reviews with the guides: a date can't outlive the text that it stood for. */

import type { Sourced } from '../source/source-file.ts';
import type { Guide } from '../guides/guide.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import { parseReviews, REVIEWS_FILE, type Reviews } from './reviews.ts';

const READY = '`npm run ready -- --reviewed`';

/** What the guides are, for the comparison. */
export interface ReviewedGuides {
  /** The published guides. */
  readonly guides: readonly Sourced<Guide>[];
  /** Ids of all guide files, drafts and unreadable ones too. */
  readonly guideIds: readonly string[];
  /** The guides' reviews as they should be recorded. */
  readonly current: Reviews;
}

/** A diagnostic for each guide whose text isn't the one that was reviewed, and for what is recorded of no guide. */
export function checkReviews(recorded: Reviews, site: ReviewedGuides): Diagnostic[] {
  return [
    ...site.guides.flatMap((guide) => checkGuide(guide, recorded, site.current)),
    ...[...recorded.keys()]
      .filter((id) => !site.guideIds.includes(id))
      .map((id) => ({
        rule: 'review/no-such-guide',
        file: REVIEWS_FILE,
        line: [...recorded.keys()].filter((other) => other < id).length + 2,
        column: 3,
        found: `a review of ${id}, which the site doesn’t have`,
        expected: 'reviews of guides that exist',
        help: 'Run `npm run ready`: it drops the line.',
      })),
  ];
}

/** The same for the record's text; one that can't be read is a diagnostic of its own. */
export function checkRecord(text: string, site: ReviewedGuides): Diagnostic[] {
  let recorded: Reviews;
  try {
    recorded = parseReviews(text);
  } catch {
    return [
      {
        rule: 'review/unreadable-record',
        file: REVIEWS_FILE,
        line: 1,
        column: 1,
        found: 'a text that isn’t a record of reviews, perhaps after a merge conflict',
        expected: 'JSON with one line for each guide, and a comma between them',
        help: 'Keep the later line of each guide without the conflict’s marks, then run `npm run ready`.',
      },
    ];
  }
  return checkReviews(recorded, site);
}

function checkGuide(
  { value: { id }, file, yaml }: Sourced<Guide>,
  recorded: Reviews,
  current: Reviews,
): Diagnostic[] {
  const [was, is] = [recorded.get(id), current.get(id)];
  if (!is || (was?.text === is.text && was.reviewed === is.reviewed)) return [];
  const at = { file, ...yaml.locationOf(['reviewed']) };
  if (was && was.text !== is.text && was.reviewed >= is.reviewed) {
    return [
      {
        rule: 'review/text-changed',
        ...at,
        found: `\`reviewed: ${is.reviewed}\`, and the text has changed since it was recorded`,
        expected: 'a text that somebody has read, top to bottom, against its facts',
        help: `Read the guide again, then run ${READY}. For a typo or the like: \`npm run ready -- --editorial\`.`,
      },
    ];
  }
  const isBack = was !== undefined && was.reviewed > is.reviewed;
  return [
    {
      rule: 'review/not-recorded',
      ...at,
      found: `the review of ${is.reviewed}, and ${was ? `that of ${was.reviewed}` : 'none'} is recorded`,
      expected: `the guide’s review in ${REVIEWS_FILE}`,
      help: isBack
        ? `Set \`reviewed:\` to ${was.reviewed}: the text is still the one that was read then.`
        : `Read the guide, then run ${READY}.`,
    },
  ];
}
