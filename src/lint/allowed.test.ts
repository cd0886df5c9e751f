/** What looks like a mistake and is none; and what an excuse does. */

import { describe, expect, it } from 'vitest';
import { contentFrom } from '../guides/content.ts';
import { readSources } from '../guides/read-guides.ts';
import { readDictionary } from '../spelling/read-dictionary.ts';

const GUIDE = 'src/content/docs/sso/okta.mdx';
const PROVIDER = 'src/content/providers/okta.yaml';
const whole = await readSources('tests/fixtures/lint/site');
const dictionary = await readDictionary(process.cwd());

function rulesOf(file: string, from: string, to: string): string[] {
  const site = whole.map((source) =>
    source.path === file ? { ...source, text: source.text.replace(from, () => to) } : source,
  );
  return contentFrom(site, '2026-11-23', dictionary).findings.map(({ rule }) => rule);
}

const LAST = 'Assign one team first, then everyone.';
const withText = (text: string) => rulesOf(GUIDE, LAST, `${LAST}\n\n${text}`);

describe('no finding', () => {
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
    ['stars that are text', 'A list of 2 * 3 * 4 things.'],
  ])('for %s', (_name, text) => {
    expect(withText(text)).toEqual([]);
  });

  it('for the folded texts and quotes of YAML', () => {
    const cell = 'text: It works with the **Web Application** type.';
    for (const text of [
      "text: 'It works: with the **Web Application** type.'",
      'text: >-\n      It works with the\n      **Web Application** type.',
    ]) {
      expect(rulesOf(PROVIDER, cell, text)).toEqual([]);
    }
  });
});

describe('an excuse', () => {
  it.each([
    [
      'in MDX',
      GUIDE,
      LAST,
      `{/* excuse words/filler: the sentence quotes a page */}\n\nPlease wait.`,
    ],
    [
      'right before the line',
      GUIDE,
      LAST,
      `{/* excuse words/filler: it quotes a page */}\nPlease wait.`,
    ],
    [
      'beside another one',
      GUIDE,
      LAST,
      '{/* excuse words/filler: it quotes a page */}\n\n{/* excuse words/click: it quotes a page */}\n\nPlease click.',
    ],
    [
      'in YAML',
      PROVIDER,
      '    text: It works with',
      '    # excuse words/filler: it quotes a page\n    text: It simply works with',
    ],
    [
      'in frontmatter',
      GUIDE,
      'description: Connect',
      '# excuse words/filler: it quotes a page\ndescription: Please connect',
    ],
  ])('%s takes the finding away', (_name, file, from, to) => {
    expect(rulesOf(file, from, to)).toEqual([]);
  });

  it('counts for one line and one rule', () => {
    const excuse = '{/* excuse words/filler: the sentence quotes a page */}';
    expect(withText(`${excuse}\n\nPlease click.`)).toEqual(['words/click']);
    expect(withText(`${excuse}\n\nPlease wait.\n\nPlease wait.`)).toEqual(['words/filler']);
  });

  it('from a spelling is not judged where spelling isn’t checked', () => {
    const text = `${LAST}\n\n{/* excuse spelling/unknown-word: a word of their own */}\n\nFrobnicate.`;
    const site = whole.map((source) =>
      source.path === GUIDE ? { ...source, text: source.text.replace(LAST, text) } : source,
    );
    expect(contentFrom(site, '2026-11-23').findings).toEqual([]);
    expect(contentFrom(site, '2026-11-23', dictionary).findings).toEqual([]);
  });
});

describe('a draft', () => {
  it('needn’t be complete, and keeps all other rules', () => {
    const draft = 'src/content/docs/sso/auth0.mdx';
    expect(rulesOf(draft, '## Steps\n', '## Steps\n\nPlease wait.\n')).toEqual(['words/filler']);
    expect(rulesOf(draft, 'draft: true\n', '')).toContain('sections/missing');
  });
});
