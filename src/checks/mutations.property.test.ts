/** Slips in sources, a thousand in the full run: each passes as a page that can be made, or is reported in words. */

import fc from 'fast-check';
import { mdxToJs } from 'satteri';
import { describe, expect, it } from 'vitest';
import { mutationsOf } from '../../tests/fixtures/lint/mutations.ts';
import { checkSources } from './check-model.ts';
import type { Model } from '../model/model.ts';
import { markdownFeatures } from '../source/mdx.ts';
import { readSources } from '../model/read-model.ts';
import { readDictionary } from '../spelling/read-dictionary.ts';
import type { Diagnostic } from '../source/diagnostic.ts';

const whole = await readSources('tests/fixtures/lint/site');
const dictionary = await readDictionary();

/** The same slips each time, so that a failure can be looked at. */
const seed = 20261123;
/** `npm run test:full` tries all of them. */
const share = process.env['WANDODOCS_FULL'] === undefined ? 0.1 : 1;

/** Pages that no list and no ledger has, though nothing is said of them. */
function silentlyMissing(
  { guideOf, addresses, sources: { documents } }: Model,
  diagnostics: readonly Diagnostic[],
): string[] {
  const reported = new Set(diagnostics.map(({ file }) => file));
  const pages = whole.flatMap(
    ({ path }) => /^src\/content\/docs\/(.*)\.mdx$/.exec(path)?.[1] ?? [],
  );
  return pages.filter((id) => {
    const document = documents.find((page) => page.id === id);
    if (document && (reported.has(document.file) || document.isDraft)) return false;
    const isListed = addresses.current.has(id === 'index' ? '/' : `/${id}/`);
    return !isListed || (document?.isGuide === true && guideOf(id) === undefined);
  });
}

describe.each([
  ['src/content/docs/sso/okta.mdx', 450],
  ['src/content/docs/glossary.mdx', 150],
  ['src/content/docs/sso/auth0.mdx', 100],
  ['src/content/providers/okta.yaml', 150],
  ['src/content/problems/okta.yaml', 100],
  ['src/content/redirects.yaml', 50],
])('%s', (path, numRuns) => {
  const text = whole.find((source) => source.path === path)?.text ?? '';

  it('is read or reported, whatever slips', () => {
    fc.assert(
      fc.property(mutationsOf(text), (changed) => {
        const site = whole.map((source) =>
          source.path === path ? { ...source, text: changed } : source,
        );
        const { diagnostics, model } = checkSources(site, '2026-11-23', dictionary);
        for (const { file, line, column, found, expected, help } of diagnostics) {
          const lines = site.find((source) => source.path === file)?.text.split('\n').length ?? 1;
          expect([line >= 1, line <= lines, column >= 1]).toEqual([true, true, true]);
          for (const words of [found, expected, help]) expect(words.trim()).not.toBe('');
          expect(expected + help).not.toMatch(/undefined|\[object|Error:|\n\s+at /);
        }
        expect(silentlyMissing(model, diagnostics)).toEqual([]);
        if (path.endsWith('.mdx') && diagnostics.every(({ file }) => file !== path)) {
          expect(mdxToJs(changed, { features: markdownFeatures }).code).toContain('function');
        }
      }),
      { numRuns: Math.ceil(numRuns * share), seed },
    );
  }, 120_000);
});
