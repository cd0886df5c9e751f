/** Changed providers, problems and pages are named. */

import { expect, it } from 'vitest';
import { contentFrom, type SourceFile } from '../checks/content.ts';
import { readSources } from '../checks/read-guides.ts';
import { changesText } from './changes-text.ts';
import { otherChanges } from './other-changes.ts';

const files = await readSources('tests/fixtures/lint/site');
const PROVIDER = 'src/content/providers/okta.yaml';
const PROBLEMS = 'src/content/problems/okta.yaml';
const PAGE = 'src/content/docs/glossary.mdx';

const contentOf = (sources: readonly SourceFile[]) => contentFrom(sources, '2026-11-23');
const edit = (path: string, from: RegExp | string, to: string) =>
  files.map((file) => (file.path === path ? { ...file, text: file.text.replace(from, to) } : file));
const without = (path: string) => files.filter((file) => file.path !== path);
const before = contentOf(files);
const lines = (from: readonly SourceFile[], to: readonly SourceFile[]) =>
  changesText([], otherChanges(contentOf(from), contentOf(to)), { gained: [], redirected: [] })
    .split('\n')
    .filter((line) => line.startsWith('- '));

it('nothing, where nothing changed', () => {
  expect(otherChanges(before, before)).toEqual([]);
});

it.each([
  ['a provider', edit(PROVIDER, /^order: .*/m, 'order: 9'), '- changed: the provider Okta'],
  [
    'a problem',
    edit(PROBLEMS, 'message: The error number 2', 'message: The second error'),
    '- changed: the problems of Okta, `/problems/#okta-access-denied`',
  ],
  [
    'a page',
    files.map((file) => (file.path === PAGE ? { ...file, text: `${file.text}\nMore.\n` } : file)),
    '- changed: the page Glossary, `/glossary/`',
  ],
])('%s that is another', (_case, after, line) => {
  expect(lines(files, after)).toEqual([line]);
});

it('a page that is gone, and one that is new', () => {
  expect(lines(files, without(PAGE))).toEqual(['- removed: the page Glossary, `/glossary/`']);
  expect(lines(without(PAGE), files)).toEqual(['- new: the page Glossary, `/glossary/`']);
});

it('a guide is for the comparison of guides', () => {
  expect(lines(files, edit('src/content/docs/sso/okta.mdx', 'Assign one team', 'Assign'))).toEqual(
    [],
  );
});
