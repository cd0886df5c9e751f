/** Pointers to other places of a page: each is a link, since steps move, and not everyone sees the page as a column. */

import { around } from '../../source/nodes.ts';
import { runsOf } from '../../source/passage.ts';
import { diagnosticAt } from '../../source/diagnostic-at.ts';
import type { Rule } from '../rule.ts';

/**
 * “the proof below”, “see above”, “a later step”. A place on a screen (“below the field”) is none, nor
 * is the step that follows: that one stays next to its neighbor.
 */
const POINTER =
  /\b(?:above|below)\b(?!\s+(?:an?|the|its?|them|this|that|these|those|your|each|any|all|zero|\d)\b|\s+$)|\b(?:earlier|previous|preceding|later)\s+(?:steps?|sections?|parts?)\b/iu;

/** No “above”, “below” or “later step” outside of a link. */
export const checkPointers: Rule = ({ passages }) =>
  passages.flatMap((passage) =>
    runsOf(passage).flatMap(({ raw, start, placed }) => {
      const pointer = POINTER.exec(raw);
      if (!pointer || around(placed, ({ type }) => type === 'link')) return [];
      return [
        diagnosticAt(passage, 'links/pointer', start + pointer.index, {
          found: `“${pointer[0]}”, which points to another place of the page`,
          expected: 'a link to that place, or its name',
          help: 'Write for instance `[the proof](#prove-it-works)`, or say “this” of what follows at once.',
        }),
      ];
    }),
  );
