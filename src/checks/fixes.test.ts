/** What `--fix` does: the diagnostic goes, nothing else changes, and no other diagnostic comes. */

import { describe, expect, it } from 'vitest';
import { checkSources } from './check-model.ts';
import { readSources } from '../model/read-model.ts';
import { readDictionary } from '../spelling/read-dictionary.ts';
import { withFixes } from '../source/fixes.ts';

const GUIDE = 'src/content/docs/sso/okta.mdx';
const whole = await readSources('tests/fixtures/lint/site');
const dictionary = await readDictionary();
const guide = whole.find(({ path }) => path === GUIDE)?.text ?? '';

/** The guide after as many rounds as `npm run check -- --fix` makes at most. */
function fixed(text: string): { text: string; rules: string[] } {
  let now = text;
  for (let round = 0; round < 5; round += 1) {
    const site = whole.map((source) => (source.path === GUIDE ? { ...source, text: now } : source));
    const { diagnostics } = checkSources(site, '2026-11-23', dictionary);
    if (!diagnostics.some(({ fix }) => fix))
      return { text: now, rules: diagnostics.map((f) => f.rule) };
    now = withFixes(
      now,
      diagnostics.filter(({ file }) => file === GUIDE),
    );
  }
  throw new Error('The changes come to no end');
}

const LAST = 'Assign one team first, then everyone.';
const IMPORTED = "Value, Way } from '~/components';";
const PATH = '<MenuPath to="Applications > Applications" />';

describe('--fix', () => {
  it.each([
    ['click', 'and select **Create', 'and click **Create', 'and select **Create'],
    ['click on, with a capital', LAST, 'Click on one team.', 'Select one team.'],
    ['a word twice', LAST, 'Assign one one team.', 'Assign one team.'],
    ['the spelling of a name', LAST, 'It is OpenID-Connect.', 'It is OpenID Connect.'],
    ['spaces at a line’s end', LAST, `${LAST}   `, LAST],
    ['an arrow', PATH, '<MenuPath to="Applications→ Applications" />', PATH],
    ['a path in bold', PATH, '**Applications › Applications**', PATH],
    ['a path of one label', PATH, '<MenuPath to="Applications" />', '**Applications**'],
    ['a missing slash', '(/scim/okta/)', '(/scim/okta)', '(/scim/okta/)'],
    ['our own host', '(/scim/okta/)', '(https://docs.wando.app/scim/okta/)', '(/scim/okta/)'],
    ['an old address', LAST, '[Note](#note-client-id) it.', '[Note](#copy-client-id) it.'],
    [
      'http to a known host',
      'https://help.okta.com/oie/en-us/content/apps.htm).',
      'http://help.okta.com/oie/en-us/content/apps.htm).',
      'https://help.okta.com/oie/en-us/content/apps.htm).',
    ],
    ['a missing import', IMPORTED, "Value } from '~/components';", IMPORTED],
    [
      'imports in disorder',
      'import { Capabilities, ExpiryReminder,',
      'import { ExpiryReminder, Capabilities, Picture,',
      'import { Capabilities, ExpiryReminder,',
    ],
  ])('fixes %s and nothing else', (name, from, broken, good) => {
    const { text, rules } = fixed(guide.replace(from, broken));
    // A path that isn't one any more needs no import.
    const imports = name === 'a path of one label' ? guide.replace(' MenuPath,', '') : guide;
    expect(text).toBe(imports.replace(from, good));
    expect(rules).toEqual([]);
  });

  it('fixes the line ends of a whole file', () => {
    expect(fixed(guide.replaceAll('\n', '\r\n')).text).toBe(guide);
  });

  it.each([
    ['an empty line', '\n'],
    ['a byte order mark', '\uFEFF'],
    ['both, and spaces', '\uFEFF  \n\n'],
  ])('takes away %s before the keys', (_name, before) => {
    expect(fixed(before + guide)).toEqual({ text: guide, rules: [] });
  });

  it('adds an import line where there is none', () => {
    const line = /^import .*\n\n/m.exec(guide)?.[0] ?? '';
    expect(fixed(guide.replace(line, '')).text).toBe(guide);
  });

  it.each([
    [
      'an address with an entity',
      '[Note](/sso/okta/?a=1&amp;b=2#note-client-id) it.',
      'links/old-address',
    ],
    [
      'our host with an entity',
      '[Note](https://docs.wando.app/?a=1&amp;b=2) it.',
      'links/own-host',
    ],
    ['http with an entity', '[Note](http://help.okta.com/?a=1&amp;b=2) it.', 'links/insecure'],
    ['a page with an entity', '[Note](/scim/ok&#116;a) it.', 'links/no-slash'],
    ['a path with a quote', '**Apps > "Mine"**', 'menus/bold-path'],
    ['a path with code', '**Apps > `mine`**', 'menus/bold-path'],
    ['a path with a link', '**Apps > [mine](/glossary/)**', 'menus/bold-path'],
    ['a path with a brace', '**Apps > \\{mine}**', 'menus/bold-path'],
    ['a click with a button', 'Right click it.', 'words/click'],
    ['a label with a star', '<MenuPath to="All *" />', 'menus/single-label'],
  ])('leaves %s alone', (_name, words, rule) => {
    const text = guide.replace(LAST, words);
    const { text: after, rules } = fixed(text);
    expect(after).toBe(text);
    expect(rules).toContain(rule);
  });

  it('counts in the file where YAML has escapes and lines of its own', () => {
    const path = 'src/content/providers/okta.yaml';
    const cell = 'text: It works with the **Web Application** type.';
    const typed = `text: "It isn\\u2019t\n      so. Click it, 'n' \\"OKTA\\" too,\n      click\n      on that."`;
    const provider = whole.find((source) => source.path === path)?.text.replace(cell, () => typed);
    const site = whole.map((source) =>
      source.path === path ? { path, text: provider ?? '' } : source,
    );
    const { diagnostics } = checkSources(site, '2026-11-23');
    expect(withFixes(provider ?? '', diagnostics)).toBe(
      // The last one stands in two lines: that one a person fixes.
      provider?.replace('Click it', 'Select it').replace('OKTA', 'Okta'),
    );
    expect(diagnostics.map(({ rule }) => rule)).toEqual([
      'words/click',
      'names/spelling',
      'words/click',
    ]);
  });

  it('leaves alone what takes a thought', () => {
    const text = guide.replace(
      LAST,
      'Please put it on the whitelist of [a host](http://x.example/).',
    );
    const { text: after, rules } = fixed(text);
    expect(after).toBe(text);
    expect(rules).toEqual(['words/filler', 'words/allowlist', 'links/insecure']);
  });
});
