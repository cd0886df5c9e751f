import { describe, expect, it } from 'vitest';
import type { Guide } from '../guides/guide.ts';
import { parseYaml } from '../source/yaml-source.ts';
import type { Problem } from '../problems/problem.ts';
import type { Provider } from '../providers/schema.ts';
import { datedIssue, datedList } from './dated-text.ts';
import { datedThings, type DatedContent } from './dated.ts';

const TODAY = '2026-11-23';
const page = (title: string, asOf: string) => ({ title, url: `https://${title}.example/`, asOf });
const sourced = <T>(value: T) => ({ value, file: '', text: '', yaml: parseYaml('') });

const shared = page('shared', '2026-08');
const content: DatedContent = {
  guides: [
    {
      id: 'sso/a',
      provider: 'a',
      reviewed: '2026-09-01',
      sources: [shared, page('own', '2026-11')],
    },
    { id: 'sso/b', provider: 'b', reviewed: '2026-09-01', sources: [shared] },
  ].map((guide) => sourced(guide as unknown as Guide)),
  providers: [
    {
      id: 'a',
      name: 'A',
      shelfLife: 60 as const,
      capabilities: { 'sso-oidc': { answer: 'yes', text: '', source: shared } },
    },
    { id: 'b', name: 'B', capabilities: {} },
  ].map((provider) => sourced(provider as unknown as Provider)),
  problems: [
    sourced([
      {
        provider: 'b',
        guideId: 'sso/b',
        code: 'E1',
        source: page('errors', '2026-05-01'),
      } as unknown as Problem,
    ]),
  ],
};
const dated = datedThings(content, TODAY);

describe('what has a date', () => {
  it('comes with its age, the longest overdue first', () => {
    expect(dated.map(({ name, age, shelfLife }) => [name, age, shelfLife])).toEqual([
      ['errors', 206, 120],
      ['shared', 84, 60],
      ['sso/a', 83, 60],
      ['sso/b', 83, 120],
      ['own', 0, 60],
    ]);
  });

  it('says what rests on a page, and on how much a guide rests', () => {
    const [errors, both, guide] = dated;
    expect(errors?.dependsOn).toEqual(['problem E1 of sso/b']);
    expect(both?.dependsOn).toEqual(['guide sso/a', 'guide sso/b', '“Single sign-on (OIDC)” of A']);
    expect(guide?.dependsOn).toEqual(['2 pages, the oldest as of 2026-08', '0 problems']);
  });
});

describe('the list', () => {
  it('has all of them, and says how many are due', () => {
    const list = datedList(dated);
    for (const { name } of dated) expect(list).toContain(`  ${name}  (`);
    expect(list).toContain('23 days over  sso/a  (2026-09-01, 83 days ago; holds 60 days)');
    expect(list).toContain('37 days left  sso/b');
    expect(list).toMatch(/3 of 5 are past their shelf life\.$/);
  });
});

describe('the issue', () => {
  it('is a checklist of what is due, and of nothing else', () => {
    const issue = datedIssue(dated);
    expect(issue).toContain(
      '- [ ] **sso/a**: reviewed 2026-09-01, 83 days ago, holds 60 days. Rests on: 2 pages',
    );
    expect(issue).toContain('- [ ] [shared](https://shared.example/): as of 2026-08, 84 days ago');
    expect(issue).not.toContain('**sso/b**');
    expect(issue).not.toContain('own.example');
  });

  it('names a hundred of a kind, and says how many more there are', () => {
    const [first] = dated;
    const many = Array.from({ length: 103 }, () => first).filter((thing) => thing !== undefined);
    expect(datedIssue(many).match(/^- \[ \]/gm)).toHaveLength(100);
    expect(datedIssue(many)).toContain('- … and 3 more');
  });

  it('is empty when nothing is due', () => {
    expect(
      datedIssue(datedThings(content, '2026-08-31').filter(({ kind }) => kind === 'guide')),
    ).toBe('');
  });
});
