/** What each kind of recording writes, and why it writes nothing. */

import { expect, it } from 'vitest';
import type { ReviewedGuides } from './check-reviews.ts';
import { recordReviews, type ReviewKind } from './record-reviews.ts';
import type { Review } from './reviews.ts';

const TODAY = '2026-11-23';
const ID = 'sso/okta';
const old: Review = { reviewed: '2026-11-01', text: 'a' };

function record(was: Review | undefined, is: Review, kind: ReviewKind, ids = [ID]) {
  const site: ReviewedGuides = { guides: [], guideIds: [ID], current: new Map([[ID, is]]) };
  const recorded = new Map(was ? [[ID, was]] : []);
  const { reviews, refused } = recordReviews(recorded, site, kind, ids, TODAY);
  return { now: reviews.get(ID), why: refused[0]?.why };
}

it('records a whole text that was read', () => {
  const is = { reviewed: TODAY, text: 'b' };
  expect(record(old, is, 'reviewed')).toEqual({ now: is, why: undefined });
  expect(record(undefined, is, 'reviewed')).toEqual({ now: is, why: undefined });
});

it('records a small change, says so, and keeps the date of the review', () => {
  const is = { ...old, text: 'b' };
  expect(record(old, is, 'editorial').now).toEqual({ ...is, editorial: TODAY });
});

it.each([
  ['nobody vouches for it', old, { ...old, text: 'b' }, undefined, [ID], /has changed since .*01$/],
  ['another guide is meant', old, { ...old, text: 'b' }, 'reviewed', [], /has changed since/],
  ['it is new', undefined, old, 'editorial', [ID], /it is new/],
  ['it has another date', old, { reviewed: TODAY, text: 'b' }, 'editorial', [ID], /another one/],
] as const)('leaves the line as it is when %s, and says why', (_case, was, is, kind, ids, why) => {
  const outcome = record(was, is, kind, [...ids]);
  expect(outcome.now).toEqual(was);
  expect(outcome.why).toMatch(why);
});

it('drops a guide that is gone', () => {
  const site: ReviewedGuides = { guides: [], guideIds: [], current: new Map() };
  const { dropped } = recordReviews(new Map([[ID, old]]), site, undefined, [], TODAY);
  expect(dropped).toEqual([ID]);
});
