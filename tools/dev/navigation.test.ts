/** When the navigation is another one, and when it only can't be read for a while. */

import { expect, it } from 'vitest';
import { modelFrom } from '../../src/model/model.ts';
import { readSources } from '../../src/model/read-model.ts';
import { navigationOf } from './navigation.ts';

const site = await readSources('tests/fixtures/lint/site');
const GUIDE = 'src/content/docs/sso/okta.mdx';
const PROVIDER = 'src/content/providers/okta.yaml';

const navigation = (path = '', from: RegExp | string = '', to = '') =>
  navigationOf(
    modelFrom(
      site.map((file) =>
        file.path === path ? { ...file, text: file.text.replace(from, to) } : file,
      ),
      '2026-11-23',
    ),
  );
const before = navigation();

it.each([
  ['a guide becomes a draft', GUIDE, /^role:/m, 'draft: true\nrole:'],
  ['a provider has another name', PROVIDER, /^name: .*/m, 'name: Oktopus'],
])('changes when %s', (_case, path, from, to) => {
  const after = navigation(path, from, to);
  expect(after).toBeDefined();
  expect(after).not.toBe(before);
});

it.each([
  ['a text changes', GUIDE, 'Assign one team first', 'Assign two teams first'],
  ['a title changes', GUIDE, /^title: .*/m, 'title: Another'],
])('stays when %s', (_case, path, from, to) => {
  expect(before).toBeDefined();
  expect(navigation(path, from, to)).toBe(before);
});

it.each([
  ['a guide', GUIDE, /^role:/m],
  ['a provider', PROVIDER, /^name:/m],
])('is unknown while %s can’t be read', (_case, path, key) => {
  expect(navigation(path, key, 'x:')).toBeUndefined();
});
