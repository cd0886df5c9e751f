/** Ten slips of a writer, through the checks and a whole build: each is told, or makes every page. */

import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { contentFrom } from '../../src/guides/content.ts';
import { readSources } from '../../src/guides/read-guides.ts';
import { readDictionary } from '../../src/spelling/read-dictionary.ts';
import { builtSitesFolder } from '../../tools/built-sites.ts';
import { runNode } from '../../tools/run-node.ts';
import { copyProject } from '../../tools/testing/copy-project.ts';
import { mutationsOf } from '../fixtures/lint/mutations.ts';

const TODAY = new Date().toISOString().slice(0, 10);
const sources = await readSources(process.cwd());
const dictionary = await readDictionary(process.cwd());
const copy = resolve(builtSitesFolder, 'slips');

beforeAll(() => {
  copyProject(copy);
});

/** Slips in a file: some that the checks let pass, and some that they tell. */
function slipsIn(path: string, passing: number, told: number) {
  const text = sources.find((source) => source.path === path)?.text ?? '';
  const all = fc
    .sample(mutationsOf(text), { numRuns: 60, seed: 20261123 })
    .filter((changed) => changed !== text)
    .map((changed) => {
      const site = sources.map((source) =>
        source.path === path ? { ...source, text: changed } : source,
      );
      const { findings } = contentFrom(site, TODAY, dictionary);
      return { path, changed, passes: findings.length === 0 };
    });
  return [
    ...all.filter(({ passes }) => passes).slice(0, passing),
    ...all.filter(({ passes }) => !passes).slice(0, told),
  ];
}

const slips = [
  ...slipsIn('src/content/docs/sso/okta.mdx', 3, 3),
  ...slipsIn('src/content/docs/glossary.mdx', 1, 1),
  ...slipsIn('src/content/problems/okta.yaml', 1, 1),
];
const pages = contentFrom(sources, TODAY)
  .documents.filter(({ isDraft }) => !isDraft)
  .map(({ id }) => (id === 'index' ? 'index.html' : `${id}/index.html`));

describe('a slip', () => {
  it('is one of ten', () => {
    expect(slips).toHaveLength(10);
  });

  it.each(
    slips.map((slip, index) => [index + 1, slip.passes ? 'passes' : 'is told', slip] as const),
  )(
    '%i %s',
    async (_number, _outcome, { path, changed, passes }) => {
      const file = join(copy, path);
      const before = readFileSync(file, 'utf8');
      writeFileSync(file, changed);
      const { code, output } = await runNode(['tools/testing/build-mutant.ts', copy]);
      writeFileSync(file, before);
      expect(output).not.toMatch(/\n\s+at \S+ \(|node:internal|Error:/);
      if (passes) {
        expect([code, output.trim()]).toEqual([0, '']);
        expect(pages.filter((page) => !existsSync(join(copy, 'dist', page)))).toEqual([]);
      } else {
        expect(code).toBe(1);
        expect(output).toMatch(/ {2}mend: {6}\S.*\n {2}more: {6}AUTHORING\.md#/);
      }
      rmSync(join(copy, 'dist'), { recursive: true, force: true });
    },
    300_000,
  );
});
