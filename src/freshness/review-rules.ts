/** The rules of the record of reviews, as the reference says them; src/freshness/check-reviews.ts reports them. */

import type { Rule } from '../source/rule.ts';

const binding = { suppressible: false, appliesToDrafts: false } as const;

export const reviewRules: readonly Omit<Rule<never>, 'check'>[] = [
  {
    ...binding,
    id: 'review/text-changed',
    docs: 'The text of a guide is the one that somebody read on its day of review, or has changed in small ways only.',
    bad: 'reviewed: 2026-09-01   # and a step that was reworded since',
    good: 'reviewed: 2026-11-23   # read again, and recorded by `npm run ready -- --reviewed`',
  },
  {
    ...binding,
    id: 'review/not-recorded',
    docs: 'The review of every published guide is recorded.',
    bad: 'a new guide, without `npm run ready -- --reviewed`',
    good: 'a new guide, and the record that the command writes',
  },
  {
    ...binding,
    id: 'review/no-such-guide',
    docs: 'The record of reviews holds the guides of the site, and no others.',
    bad: 'a guide that is deleted, and its line that stays',
    good: 'a guide that is deleted, and the record that `npm run ready` writes',
  },
  {
    ...binding,
    id: 'review/unreadable-record',
    docs: 'The record of reviews is JSON with one line for each guide.',
    bad: 'a record with the marks of a merge conflict',
    good: 'the later line of each guide, and `npm run ready`',
  },
];
