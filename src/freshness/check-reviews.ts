/** Compares the record of reviews with the guides: a date can't outlive the text that it stood for. */

import type { Sourced } from '../source/source-file.ts';
import type { Guide } from '../guides/guide.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import { parseReviews, REVIEWS_FILE, type Reviews } from './reviews.ts';

const RECORD = '`npm run review -- --record`';

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
        help: `Run ${RECORD}: it drops the line.`,
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
        help: `Keep the later line of each guide without the conflict’s marks, then run ${RECORD}.`,
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
        help: `Read the guide again, set \`reviewed:\` to that day, then run ${RECORD}.`,
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
        : `Run ${RECORD}, and commit what it changes.`,
    },
  ];
}

/** What recording did. A guide that has to be read first keeps its line. */
export interface Recorded {
  readonly reviews: Reviews;
  /** Ids of the guides whose line is new or another one. */
  readonly renewed: readonly string[];
  /** Ids that the record no longer has. */
  readonly dropped: readonly string[];
}

/**
 * Records the guides' reviews. A text that changed needs a later day than the recorded one, or today:
 * whoever reads twice on one day has read it. Where the clock is ahead, the day after may be today.
 *
 * @param today `2026-11-23`
 */
export function recordReviews(recorded: Reviews, site: ReviewedGuides, today: string): Recorded {
  const reviews = new Map([...recorded].filter(([id]) => site.guideIds.includes(id)));
  const renewed: string[] = [];
  for (const [id, is] of site.current) {
    const was = recorded.get(id);
    if (was?.text === is.text && was.reviewed === is.reviewed) continue;
    const isLater = !was || is.reviewed > was.reviewed;
    const isReadToday = is.reviewed >= today && was?.text !== is.text;
    if (!isLater && !isReadToday) continue;
    reviews.set(id, is);
    renewed.push(id);
  }
  const dropped = [...recorded.keys()].filter((id) => !reviews.has(id));
  return { reviews, renewed, dropped };
}
