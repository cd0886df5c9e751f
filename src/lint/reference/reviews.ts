/** Rules about reviews and the text that they stand for. */

import type { RuleRows } from './row.ts';

export const reviewsRows = {
  'review/text-changed': {
    says: 'The text of a guide is the one that somebody read on its day of review.',
    bad: 'reviewed: 2026-09-01   # and a step that was reworded since',
    good: 'reviewed: 2026-11-23   # read again, and recorded by `npm run review -- --record`',
    kind: 'binding',
  },
  'review/not-recorded': {
    says: 'The review of every published guide is recorded.',
    bad: 'a new guide, without `npm run review -- --record`',
    good: 'a new guide, and the record that the command writes',
    kind: 'binding',
  },
  'review/no-such-guide': {
    says: 'The record of reviews holds the guides of the site, and no others.',
    bad: 'a guide that is deleted, and its line that stays',
    good: 'a guide that is deleted, and the record that the command writes',
    kind: 'binding',
  },
  'review/unreadable-record': {
    says: 'The record of reviews is JSON with one line for each guide.',
    bad: 'a record with the marks of a merge conflict',
    good: 'the later line of each guide, and `npm run review -- --record`',
    kind: 'binding',
  },
} as const satisfies RuleRows;
