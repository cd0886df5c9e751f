import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Sourced } from '../source/source-file.ts';
import type { Guide } from '../guides/guide.ts';
import { parseYaml } from '../source/yaml-source.ts';
import { checkRecord, checkReviews, type ReviewedGuides } from './check-reviews.ts';
import {
  formatReviews,
  parseReviews,
  REVIEWS_FILE,
  reviewsOf,
  type Review,
  type Reviews,
} from './reviews.ts';

/** A guide as far as its review is concerned. */
function guide(id: string, reviewed: string, body = 'Text.'): Sourced<Guide> {
  const frontmatter = `title: A guide\nreviewed: ${reviewed}\n`;
  return {
    value: { id, reviewed } as Guide,
    file: `src/content/docs/${id}.mdx`,
    text: `---\n${frontmatter}---\n${body}\n`,
    yaml: parseYaml(frontmatter, 1),
  };
}

async function site(...guides: Sourced<Guide>[]): Promise<ReviewedGuides> {
  return {
    guides,
    guideIds: guides.map(({ value }) => value.id),
    current: await reviewsOf(guides),
  };
}

const okta = 'sso/okta';
const recorded = await reviewsOf([guide(okta, '2026-11-01')]);
const none: Reviews = new Map<string, Review>();

it.each([
  ['nothing changed', recorded, guide(okta, '2026-11-01'), []],
  ['the date is later', recorded, guide(okta, '2026-11-20'), ['review/not-recorded']],
  ['the date went back', recorded, guide(okta, '2026-10-20'), ['review/not-recorded']],
  ['the text changed', recorded, guide(okta, '2026-11-01', 'New.'), ['review/text-changed']],
  ['both changed', recorded, guide(okta, '2026-11-20', 'New.'), ['review/not-recorded']],
  ['the guide is new', none, guide(okta, '2026-10-01'), ['review/not-recorded']],
])('when %s, the check says so at the date', async (_case, record, now, rules) => {
  const diagnostics = checkReviews(record, await site(now));
  expect(diagnostics.map(({ rule }) => rule)).toEqual(rules);
  for (const { line, column } of diagnostics) expect([line, column]).toEqual([3, 1]);
});

describe('the record', () => {
  it('holds no guide that is gone, and may hold one that can’t be read or is a draft', async () => {
    const state = { ...(await site()), guideIds: [okta] };
    const gone = new Map([...recorded, ['sso/gone', { reviewed: '2026-11-01', text: 'a' }]]);
    expect(checkReviews(gone, state)).toMatchObject([{ rule: 'review/no-such-guide', line: 2 }]);
  });

  it('is sorted, a line a guide, and reads back', () => {
    const reviews = new Map([
      ['sso/okta', { reviewed: '2026-11-01', text: 'b' }],
      ['scim/okta', { reviewed: '2026-11-02', text: 'a', editorial: '2026-11-09' }],
    ]);
    const text = formatReviews(reviews);
    expect(text).toBe(
      '{\n  "scim/okta": { "reviewed": "2026-11-02", "text": "a", "editorial": "2026-11-09" },\n  "sso/okta": { "reviewed": "2026-11-01", "text": "b" }\n}\n',
    );
    expect(parseReviews(text)).toEqual(reviews);
    expect(parseReviews(formatReviews(none))).toEqual(none);
  });

  it('of this project is there, and as the command writes it', () => {
    const text = readFileSync(REVIEWS_FILE, 'utf8');
    expect(formatReviews(parseReviews(text))).toBe(text);
  });

  it.each(['<<<<<<< HEAD\n{}', '', '[]', '{ "sso/okta": "2026-11-01" }'])(
    'that reads %j is a diagnostic, and says what to do',
    async (text) => {
      expect(() => parseReviews(text)).toThrow(/reviews\.json can’t be read\. After a merge/);
      expect(checkRecord(text, await site(guide(okta, '2026-11-01')))).toMatchObject([
        { rule: 'review/unreadable-record', file: REVIEWS_FILE, line: 1 },
      ]);
    },
  );

  it('doesn’t notice frontmatter and white space at line ends', async () => {
    const same = guide(okta, '2026-11-01', 'Text.  \n');
    expect((await reviewsOf([same])).get(okta)).toEqual(recorded.get(okta));
  });
});
