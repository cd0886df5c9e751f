/** What `--fix` does: the mistake goes, nothing else changes, and what takes a thought is left to a person. */

import { describe, expect, it } from 'vitest';
import { plantedBy } from '../../tests/fixtures/lint/plant.ts';
import { readSources } from '../model/read-model.ts';
import { withFixes } from '../source/fixes.ts';
import type { SourceFile } from '../source/source-file.ts';
import { readDictionary } from '../spelling/read-dictionary.ts';
import { checkSources } from './check-model.ts';
import { contentRules } from './rules.ts';

const GUIDE = 'src/content/docs/sso/okta.mdx';
const PROVIDER = 'src/content/providers/okta.yaml';
const LAST = 'Assign one team first, then everyone.';
const whole = await readSources('tests/fixtures/lint/site');
const dictionary = await readDictionary();
const check = (site: readonly SourceFile[]) =>
  checkSources(site, '2026-11-23', dictionary).diagnostics;

/** A site after as many rounds as `npm run check -- --fix` makes at most. */
function fixed(site: readonly SourceFile[]): readonly SourceFile[] {
  let now = site;
  for (let round = 0; round < 5; round += 1) {
    const diagnostics = check(now).filter(({ fix }) => fix);
    if (diagnostics.length === 0) return now;
    now = now.map((file) => ({
      ...file,
      text: withFixes(
        file.text,
        diagnostics.filter((one) => one.file === file.path),
      ),
    }));
  }
  throw new Error('The changes come to no end.');
}

const swap = (path: string, from: string, to: string) =>
  whole.map((file) =>
    file.path === path ? { path, text: file.text.replace(from, () => to) } : file,
  );
const textIn = (site: readonly SourceFile[], path: string) =>
  site.find((file) => file.path === path)?.text ?? '';

describe('--fix', () => {
  const fixable = contentRules
    .flatMap((rule) => plantedBy(whole, rule))
    .filter(({ rule, site }) => check(site).some((one) => one.rule === rule && one.fix));

  it.each(fixable.map((one) => [one.rule, one.name, one] as const))(
    'fixes %s: %s',
    (_r, _n, one) => {
      const after = fixed(one.site);
      expect(check(after)).toEqual([]);
      for (const { path, text } of after) {
        const isPlanted = one.location.startsWith(`${path}:`);
        if (!isPlanted) expect(text).toBe(textIn(whole, path));
      }
    },
  );

  it.each([
    ['an import line that is missing', /^import .*\n\n/m, ''],
    ['an import that is missing', 'Value } from', 'Step } from'],
    ['a byte order mark', /^/, '\uFEFF'],
    ['empty lines in front', /^/, '  \n\n'],
    ['letters in two characters', LAST, `${LAST} Cafe\u0301s are fine.`],
  ])('restores the guide from %s', (name, from, to) => {
    const guide = textIn(whole, GUIDE);
    const site = whole.map((file) =>
      file.path === GUIDE ? { path: GUIDE, text: guide.replace(from, to) } : file,
    );
    const good = name.startsWith('letters')
      ? guide.replace(LAST, `${LAST} Cafés are fine.`)
      : guide;
    expect(textIn(fixed(site), GUIDE)).toBe(good);
  });

  it.each([
    ['words/avoid', 'Please wait.'],
    ['links/scheme', 'See [a host](http://x.example/).'],
    ['links/old-address', '[Note](/sso/okta/?a=1&amp;b=2#note-client-id) it.'],
    ['links/relative', '[Note](https://docs.wando.app/?a=1&amp;b=2) it.'],
    ['links/missing-page', '[Note](/scim/ok&#116;a) it.'],
    ['names/former', 'It works with Azure AD.'],
  ])('leaves alone what takes a thought: %s', (rule, text) => {
    const site = swap(GUIDE, LAST, text);
    expect(check(site).map((one) => one.rule)).toContain(rule);
    expect(fixed(site)).toEqual(site);
  });

  it('changes no right name in other files when a provider is named wrongly', () => {
    const site = swap('src/content/providers/auth0.yaml', 'name: Auth0\n', 'name: Jumpcloud\n').map(
      ({ path, text }) => ({
        path,
        text: path === GUIDE ? text.replace(LAST, 'It is JumpCloud.') : text,
      }),
    );
    expect(check(site).map(({ rule, line }) => [rule, line])).toEqual([['names/spelling', 1]]);
    expect(fixed(site)).toEqual(site);
  });

  it('counts in the file where YAML has escapes and lines of its own', () => {
    const typed = `text: "It isn\\u2019t\n      so. Click it, 'n' \\"Oauth\\" too,\n      click\n      on that."`;
    const site = swap(PROVIDER, 'text: It works with the **Web Application** type.', typed);
    // The last one is in two lines: that one a person fixes.
    expect(textIn(fixed(site), PROVIDER)).toBe(
      textIn(site, PROVIDER).replace('Click it', 'Select it').replace('Oauth', 'OAuth'),
    );
  });
});
