/** Writes reviews into the record: whole texts that somebody read, and small changes of texts read before. */

import type { ReviewedGuides } from './check-reviews.ts';
import type { Reviews } from './reviews.ts';

/** What the writer says about the texts: read as a whole, changed a little, or nothing. */
export type ReviewKind = 'reviewed' | 'editorial' | undefined;

/** What recording did. */
export interface Recorded {
  readonly reviews: Reviews;
  /** Ids of the guides whose line is new or another one. */
  readonly renewed: readonly string[];
  /** Ids that the record no longer has, since the site doesn't. */
  readonly dropped: readonly string[];
  /** Guides that are due and were not recorded, each with the reason as a clause. */
  readonly refused: readonly { readonly id: string; readonly why: string }[];
}

/** The guides whose text or date isn't the recorded one. */
export function unrecorded(
  recorded: Reviews,
  { current }: Pick<ReviewedGuides, 'current'>,
): string[] {
  return [...current].flatMap(([id, is]) => {
    const was = recorded.get(id);
    return was?.text === is.text && was.reviewed === is.reviewed ? [] : [id];
  });
}

/**
 * Records what the writer vouches for.
 *
 * @param site the guides as they are; for `reviewed` their date is today's already
 * @param ids the guides meant
 * @param today `2026-11-23`
 */
export function recordReviews(
  recorded: Reviews,
  site: ReviewedGuides,
  kind: ReviewKind,
  ids: readonly string[],
  today: string,
): Recorded {
  const reviews = new Map([...recorded].filter(([id]) => site.guideIds.includes(id)));
  const renewed: string[] = [];
  const refused: { id: string; why: string }[] = [];
  for (const id of unrecorded(recorded, site)) {
    const [was, is] = [recorded.get(id), site.current.get(id)];
    const why = refusal(was?.reviewed, is?.reviewed, ids.includes(id) ? kind : undefined);
    if (!is || why !== undefined) refused.push({ id, why: why ?? 'it can’t be read' });
    else {
      reviews.set(id, kind === 'editorial' ? { ...is, editorial: today } : is);
      renewed.push(id);
    }
  }
  return {
    reviews,
    renewed,
    dropped: [...recorded.keys()].filter((id) => !reviews.has(id)),
    refused,
  };
}

/** Why a guide isn't recorded, as a clause; undefined when it is. */
function refusal(was: string | undefined, is: string | undefined, kind: ReviewKind) {
  if (kind === 'reviewed') return undefined;
  if (was === undefined) return 'it is new, and nobody has vouched for its text yet';
  if (is !== was) return `its date is another one than that of its review, ${was}`;
  return kind === undefined ? `its text has changed since its review on ${was}` : undefined;
}
