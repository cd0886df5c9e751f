import { describe, expect, it } from 'vitest';
import type { Guide } from '../guides/guide.ts';
import type { Provider } from '../providers/schema.ts';
import { parseYaml } from '../source/yaml-source.ts';
import { datedIssue, datedList } from './dated-text.ts';
import { datedThings, isAbout } from './dated.ts';

const TODAY = '2026-11-23';
const sourced = <T>(value: T) => ({ value, file: '', text: '', yaml: parseYaml('') });
const page = (title: string, read: string) => ({
  title,
  url: `https://${title}.example/`,
  asOf: '2025-01',
  read,
});
const guide = (id: string, provider: string, sources: string[]) =>
  sourced({ id, provider, reviewed: '2026-09-01', sources } as unknown as Guide);
const provider = (id: string, shelfLife: 60 | undefined, sources: object) =>
  sourced({ id, shelfLife, sources } as unknown as Provider);

const dated = datedThings(
  {
    guides: [guide('sso/a', 'a', ['first']), guide('scim/a', 'a', []), guide('sso/b', 'b', ['x'])],
    providers: [
      provider('a', 60, {
        first: page('First', '2026-08-23'),
        second: page('Second', '2026-11-01'),
      }),
      provider('b', undefined, { x: page('First', '2026-11-01') }),
    ],
  },
  TODAY,
);

it('knows the age of each guide and source, the longest overdue first', () => {
  expect(dated.map(({ name, age, shelfLife }) => [name, age, shelfLife])).toEqual([
    ['a: First', 92, 60],
    ['scim/a', 83, 60],
    ['sso/a', 83, 60],
    ['sso/b', 83, 120],
    ['a: Second', 22, 60],
    ['b: First', 22, 120],
  ]);
});

it.each([
  ['a', ['a: First', 'scim/a', 'sso/a', 'a: Second']],
  ['sso/a', ['a: First', 'sso/a']],
  ['sso/c', []],
])('filters by %s', (name, expected) => {
  expect(dated.filter((thing) => isAbout(thing, name)).map((thing) => thing.name)).toEqual(
    expected,
  );
});

describe('the list', () => {
  it('says how long each is over or has left, and counts what is overdue', () => {
    expect(datedList(dated).split('\n')).toEqual([
      '   32 days over  a: First  (2026-08-23; holds 60 days)',
      '   23 days over  scim/a  (2026-09-01; holds 60 days)',
      '   23 days over  sso/a  (2026-09-01; holds 60 days)',
      '   37 days left  sso/b  (2026-09-01; holds 120 days)',
      '   38 days left  a: Second  (2026-11-01; holds 60 days)',
      '   98 days left  b: First  (2026-11-01; holds 120 days)',
      '3 of 6 guides and sources are overdue.',
    ]);
  });

  it('ends after so many lines, and says how to see all', () => {
    const lines = datedList(dated, 2).split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[2]).toMatch(/^3 of 6 .* `npm run stale -- --all` lists all\.$/);
  });
});

describe('the issue', () => {
  it('is a checklist of what is overdue, and of nothing else', () => {
    const issue = datedIssue(dated);
    expect(issue.match(/^- \[ \] .*/gm)).toEqual([
      '- [ ] **scim/a**: read 2026-09-01, 83 days ago, holds 60 days.',
      '- [ ] **sso/a**: read 2026-09-01, 83 days ago, holds 60 days.',
      '- [ ] [a: First](https://First.example/): read 2026-08-23, 92 days ago, holds 60 days. Cited by sso/a.',
    ]);
  });

  it('names a hundred of a kind, and says how many more there are', () => {
    const issue = datedIssue(Array.from({ length: 103 }, () => dated.slice(0, 1)).flat());
    expect(issue.match(/^- \[ \]/gm)).toHaveLength(100);
    expect(issue).toContain('- … and 3 more');
  });

  it('is empty when nothing is overdue', () => {
    expect(datedIssue(dated.slice(3))).toBe('');
  });
});
