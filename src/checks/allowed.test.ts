/** What looks like a mistake and is none. */

import { describe, expect, it } from 'vitest';
import { checkSources } from './check-model.ts';
import { readSources } from '../model/read-model.ts';
import { readDictionary } from '../spelling/read-dictionary.ts';

const GUIDE = 'src/content/docs/sso/okta.mdx';
const PROVIDER = 'src/content/providers/okta.yaml';
const whole = await readSources('tests/fixtures/lint/site');
const dictionary = await readDictionary();

function rulesOf(file: string, from: string, to: string, site = whole): string[] {
  const { diagnostics } = checkSources(changed(site, file, from, to), '2026-11-23', dictionary);
  return diagnostics.map(({ rule }) => rule);
}

function changed(site: typeof whole, file: string, from: string, to: string) {
  return site.map((source) =>
    source.path === file ? { ...source, text: source.text.replace(from, () => to) } : source,
  );
}

const LAST = 'Assign one team first, then everyone.';
const withText = (text: string) => rulesOf(GUIDE, LAST, `${LAST}\n\n${text}`);

describe('no diagnostic', () => {
  it.each([
    ['a word that stands twice rightly', 'They know that that is so.'],
    ['a filler that is part of another word', 'This is just-in-time, and justified.'],
    ['the click of a label', 'Select **Click here**.'],
    ['a former name in parentheses', 'Open Microsoft Entra ID (formerly Azure AD).'],
    ['a former name beside the new one', 'Azure AD is called Microsoft Entra ID today.'],
    ['a name that is still used', 'Azure AD B2C is another product.'],
    ['a name at the start of a sentence', 'Authentik is fine.'],
    ['a name as a part of an address', 'Enter `github.com` and `okta`.'],
    ['an unknown word in bold, and then in text', 'Select **Frobnicate**. Frobnicate it again.'],
    ['a possessive of a name', 'Okta’s and Wando’s pages.'],
    ['plurals of abbreviations', 'Two URLs and three GUIDs.'],
    ['a word with a digit', 'It uses S256 and RS256.'],
    ['the beginning of a secret', 'A secret starts with `GOCSPX-`, a token with `eyJ…`.'],
    ['a GUID', 'For instance `11111111-2222-3333-4444-555555555555`.'],
    ['a variable in place of a secret', '```sh\ncurl -H "Authorization: Bearer $SCIM_TOKEN"\n```'],
    ['a placeholder in place of a secret', '```text\nclient_secret=<client secret>\n```'],
    ['a long word with hyphens', 'Use `token_endpoint_auth_methods_supported-and-more`.'],
    ['braces in code', 'The path ends in `{connection}`.'],
    ['a smaller-than sign with a space', 'Keep it if a < b.'],
    ['a colon with a space', 'Mind this: at noon.'],
    ['a link to a file of the site', 'See the [rules for robots](/robots.txt).'],
    ['a link to a part that a component makes', 'See [all guides for it](/#scim).'],
    ['a link to a problem', 'See [the denial](/problems/#okta-access-denied).'],
    ['a link with a query', 'See [all of Okta](/?q=okta).'],
    ['the contact as a mail link', 'Write to [hej@wando.app](mailto:hej@wando.app).'],
    ['the contact in a sentence', 'Write to hej@wando.app.'],
    ['a list in a list', '1. First\n   - Part\n   - Part\n2. Second\n\n   More of it.'],
    ['a cell with an escaped bar', '| a | b |\n| --- | --- |\n| `x \\| y` | z |'],
    ['a comment', '{/* To be measured again in spring. */}'],
    ['a value in a table', '| a |\n| --- |\n| <Value id="issuer" /> |'],
    ['a click that is a noun', 'It takes one click, or a double-click.'],
    ['places on a screen', 'Scroll to the button below the field, and above **Save**.'],
    ['the step that follows', 'The next step sets it.'],
    ['a pointer that is a link', 'See [the steps above](#steps).'],
    ['a number that is larger', 'Keep it if a > b, or 5 > 3, or if size > Limit.'],
    ['a quote that is no label', 'The message says “Save it first”.'],
    ['stars that are text', 'A list of 2 * 3 * 4 things.'],
  ])('for %s', (_name, text) => {
    expect(withText(text)).toEqual([]);
  });

  it.each([
    ['quotes', "text: 'It works: with the **Web Application** type.'"],
    ['a quote in quotes', "text: 'It doesn''t fail.'"],
    ['escapes', String.raw`text: "It doesn\u2019t fail.\nthe \x49D stays.\tIt \"works\"."`],
    ['a folded text', 'text: >-\n      It works with the\n      **Web Application** type.'],
    [
      'a text with its own lines',
      'text: |2+\n      It works with the\n\n      **Web Application** type.',
    ],
    ['a plain text of two lines', 'text: It works with the\n      **Web Application** type.'],
  ])('for %s in YAML', (_name, text) => {
    const cell = 'text: It works with the **Web Application** type.';
    expect(rulesOf(PROVIDER, cell, text)).toEqual([]);
  });

  it('for a step whose image stands in a list beside words', () => {
    const image = '![The field for redirect URIs, with one entry](./redirect-uris.png)';
    const words =
      'In **Sign-in redirect URIs**, paste <Value id="redirect-uri" as="Sign-in redirect URI" />.';
    const list = `- Paste <Value id="redirect-uri" />:\n\n  ${image}`;
    expect(rulesOf(GUIDE, `${words}\n\n${image}`, list)).toEqual([]);
  });
});

describe('a value that another way gives', () => {
  const step = '<Step id="run-script" title="Run the script" actor="developer">';
  const given = step.replace('>', ' gives="client-secret-expiry">');
  const use = '<Value id="client-secret-expiry" />';
  const withUses = (inWay: string, after: string) =>
    whole.map((source) => ({
      ...source,
      text: source.text
        .replace(step, `${given}\n\n${inWay}\n`)
        .replace(LAST, source.path === GUIDE ? `${LAST} ${after}` : LAST),
    }));
  const rules = (inWay: string, after: string) =>
    checkSources(withUses(inWay, after), '2026-11-23').diagnostics.map(({ rule }) => rule);

  it('is used in that way, and on no other', () => {
    expect(rules(`Keep ${use}.`, 'Wait.')).toEqual(['values/not-handed-over']);
    expect(rules('Keep it.', `Keep ${use}.`)).toEqual([
      'values/not-handed-over',
      'values/too-early',
    ]);
  });
});

describe('a new provider', () => {
  const withProvider = (name: string, id: string, from: string, to: string) => {
    const site = [
      ...whole.map((source) => ({
        ...source,
        text: source.path === GUIDE ? source.text.replace(from, to) : source.text,
      })),
      {
        path: `src/content/providers/${id}.yaml`,
        text: `name: ${name}\naliases: [Sign note]\nconsole: { name: Console }\norder: 9\ncapabilities: {}\n`,
      },
    ];
    const { diagnostics } = checkSources(site, '2026-11-23', dictionary);
    return diagnostics.filter(({ file }) => file === GUIDE).map(({ rule }) => rule);
  };

  it('leaves the ids of other guides’ steps alone', () => {
    expect(withProvider('Note Id', 'copy-note', '', '')).toEqual([]);
  });

  it('is named in no id', () => {
    const rules = withProvider('Ping', 'app-integration', '', '');
    expect(rules).toEqual(['steps/id-names-product']);
  });

  it('makes a slip of its name in other letters, unless that is a word of the language', () => {
    const said = (words: string) => `${LAST} ${words}`;
    const rules = (name: string, words: string) =>
      withProvider(name, 'login-gov', LAST, said(words));
    expect(rules('QuuxGate', 'Open QUUXGATE.')).toEqual(['names/spelling']);
    expect(rules('QuuxGate', 'Open QuuxGate, and QuuxGate Plus.')).not.toContain('names/spelling');
    expect(rules('Box', 'Clear the box.')).toEqual([]);
  });
});

describe('a draft', () => {
  it('needn’t be complete, and keeps all other rules', () => {
    const draft = 'src/content/docs/sso/auth0.mdx';
    expect(rulesOf(draft, '## Steps\n', '## Steps\n\nPlease wait.\n')).toEqual(['words/filler']);
    expect(rulesOf(draft, 'draft: true\n', '')).toContain('sections/missing');
  });
});

describe('no diagnostic of a link', () => {
  const linked = changed(
    whole,
    'src/content/docs/glossary.mdx',
    '\n## ',
    '\nSee [a step](/sso/okta/#copy-client-id), [a denial](/problems/#okta-access-denied) and [it again](/sso/okta/#okta-access-denied).\n\n## ',
  );

  it.each([
    ['page', GUIDE, '</Step>', '</Stepp>', ['mdx/syntax']],
    ['file of problems', 'src/content/problems/okta.yaml', 'cause:', 'caus:', undefined],
  ])('to a part of a %s that can’t be read', (_what, file, from, to, rules) => {
    expect(checkSources(linked, '2026-11-23', dictionary).diagnostics).toEqual([]);
    const reported = rulesOf(file, from, to, linked);
    expect(reported).not.toContain('links/missing-part');
    if (rules) expect(reported).toEqual(rules);
  });
});
