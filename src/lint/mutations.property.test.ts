/** A thousand slips in sources: each passes as a page that can be made, or is told in words. */

import fc from 'fast-check';
import { mdxToJs } from 'satteri';
import { describe, expect, it } from 'vitest';
import { mutationsOf } from '../../tests/fixtures/lint/mutations.ts';
import { contentFrom } from '../guides/content.ts';
import { markdownFeatures } from '../guides/outline.ts';
import { readSources } from '../guides/read-guides.ts';
import { readDictionary } from '../spelling/read-dictionary.ts';

const whole = await readSources('tests/fixtures/lint/site');
const dictionary = await readDictionary(process.cwd());

/** The same slips each time, so that a failure can be looked at. */
const seed = 20261123;

describe.each([
  ['src/content/docs/sso/okta.mdx', 450],
  ['src/content/docs/glossary.mdx', 150],
  ['src/content/docs/sso/auth0.mdx', 100],
  ['src/content/providers/okta.yaml', 150],
  ['src/content/problems/okta.yaml', 100],
  ['src/content/successors.yaml', 50],
])('%s', (path, numRuns) => {
  const text = whole.find((source) => source.path === path)?.text ?? '';

  it(`stands ${String(numRuns)} slips`, () => {
    fc.assert(
      fc.property(mutationsOf(text), (changed) => {
        const site = whole.map((source) =>
          source.path === path ? { ...source, text: changed } : source,
        );
        const { findings, documents } = contentFrom(site, '2026-11-23', dictionary);
        for (const { file, line, column, found, expected, mend } of findings) {
          const lines = site.find((source) => source.path === file)?.text.split('\n').length ?? 1;
          expect([line >= 1, line <= lines, column >= 1]).toEqual([true, true, true]);
          for (const words of [found, expected, mend]) expect(words.trim()).not.toBe('');
          expect(expected + mend).not.toMatch(/undefined|\[object|Error:|\n\s+at /);
        }
        // No page goes missing without a word.
        expect(documents).toHaveLength(6);
        if (path.endsWith('.mdx') && findings.every(({ file }) => file !== path)) {
          expect(mdxToJs(changed, { features: markdownFeatures }).code).toContain('function');
        }
      }),
      { numRuns, seed },
    );
  }, 120_000);
});
