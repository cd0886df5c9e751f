/** What a suppression does, and how far it reaches. */

import { describe, expect, it } from 'vitest';
import { checkSources } from './check-model.ts';
import { readSources } from '../model/read-model.ts';
import { readDictionary } from '../spelling/read-dictionary.ts';

const GUIDE = 'src/content/docs/sso/okta.mdx';
const PROVIDER = 'src/content/providers/okta.yaml';
const whole = await readSources('tests/fixtures/lint/site');
const dictionary = await readDictionary();

function rulesOf(file: string, from: string, to: string): string[] {
  const site = whole.map((source) =>
    source.path === file ? { ...source, text: source.text.replace(from, () => to) } : source,
  );
  return checkSources(site, '2026-11-23', dictionary).diagnostics.map(({ rule }) => rule);
}

const LAST = 'Assign one team first, then everyone.';
const withText = (text: string) => rulesOf(GUIDE, LAST, `${LAST}\n\n${text}`);

describe('a suppression', () => {
  it.each([
    [
      'in MDX',
      GUIDE,
      LAST,
      `{/* lint-disable words/avoid: the sentence quotes a page */}\n\nPlease wait.`,
    ],
    [
      'right before the line',
      GUIDE,
      LAST,
      `{/* lint-disable words/avoid: it quotes a page */}\nPlease wait.`,
    ],
    [
      'beside another one',
      GUIDE,
      LAST,
      '{/* lint-disable words/avoid: it quotes a page */}\n\n{/* lint-disable words/repeated: it quotes a page */}\n\nPlease wait wait.',
    ],
    [
      'in YAML',
      PROVIDER,
      '    text: It works with',
      '    # lint-disable words/avoid: it quotes a page\n    text: It simply works with',
    ],
    [
      'in frontmatter',
      GUIDE,
      'description: Connect',
      '# lint-disable words/avoid: it quotes a page\ndescription: Please connect',
    ],
    [
      'covers every line of a paragraph',
      GUIDE,
      LAST,
      '{/* lint-disable words/avoid: it quotes a page */}\n\nWait,\nplease.',
    ],
    [
      'covers the rows of a table',
      GUIDE,
      LAST,
      '{/* lint-disable words/avoid: it quotes a page */}\n\n| Field |\n| --- |\n| One |\n| Please |',
    ],
    [
      'covers a code block to its end',
      GUIDE,
      LAST,
      '{/* lint-disable secrets/opaque: the digest of a public file */}\n\n```text\none\n\n9f86d081884c7d659a2feaa0c55ad015\n```',
    ],
    [
      'covers a block text in YAML',
      PROVIDER,
      '    text: It works with',
      '    # lint-disable words/avoid: it quotes a page\n    text: >-\n      Here,\n\n      it simply works with',
    ],
    [
      'covers an entry in YAML',
      'src/content/problems/okta.yaml',
      '- id: access-denied\n  code: E2\n  cause: Nobody',
      '# lint-disable words/avoid: it quotes a page\n- id: access-denied\n  code: E2\n  cause: Simply nobody',
    ],
  ])('%s takes the diagnostic away', (_name, file, from, to) => {
    expect(rulesOf(file, from, to)).toEqual([]);
  });

  it('counts for one block and one rule', () => {
    const suppression = '{/* lint-disable words/avoid: the sentence quotes a page */}';
    expect(withText(`${suppression}\n\nPlease wait wait.`)).toEqual(['words/repeated']);
    expect(withText(`${suppression}\n\nPlease wait.\n\nPlease wait.`)).toEqual(['words/avoid']);
    const code = '```text\n\n```';
    expect(withText(`${suppression}\n\n${code}\n\nPlease wait.`)).toContain('words/avoid');
  });

  it('counts for one key of YAML', () => {
    const suppression = '    # lint-disable words/avoid: it quotes a page\n';
    const from = '  scim-users:\n    answer: yes\n    text: Okta has';
    const to = `  scim-users:\n${suppression}    answer: yes\n    text: Okta simply has`;
    expect(rulesOf(PROVIDER, from, to)).toEqual(['suppression/not-needed', 'words/avoid']);
  });

  it('from a spelling is not judged where spelling isn’t checked', () => {
    const text = `${LAST}\n\n{/* lint-disable spelling/unknown-word: a word of their own */}\n\nFrobnicate.`;
    const site = whole.map((source) =>
      source.path === GUIDE ? { ...source, text: source.text.replace(LAST, text) } : source,
    );
    expect(checkSources(site, '2026-11-23').diagnostics).toEqual([]);
    expect(checkSources(site, '2026-11-23', dictionary).diagnostics).toEqual([]);
  });
});
