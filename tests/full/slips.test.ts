/**
 * Ten slips of a writer, through `npm run build`: each is reported, or makes every page. They happen to a
 * guide that is made up: which of them pass hangs on no real text.
 */

import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { REVIEWS_FILE } from '../../src/freshness/reviews.ts';
import { checkSources, type Checked } from '../../src/checks/check-model.ts';
import type { SourceFile } from '../../src/source/source-file.ts';
import { dayAfter } from '../../src/source/day.ts';
import { readSources } from '../../src/model/read-model.ts';
import { todayHere } from '../../src/model/read-model.ts';
import { formatLedger, LEDGER_FILE, updatedLedger } from '../../src/permalinks/ledger.ts';
import { readDictionary } from '../../src/spelling/read-dictionary.ts';
import { builtSitesFolder } from '../../tools/built-sites.ts';
import { runNode } from '../../tools/run-node.ts';
import { copyProject } from '../../tools/testing/copy-project.ts';
import { copyNewcomer, newcomerFiles } from '../../tools/testing/newcomer.ts';
import { mutationsOf } from '../fixtures/lint/mutations.ts';

const root = resolve(builtSitesFolder, 'slips');
const { guide: GUIDE, provider: PROVIDER, problems: PROBLEMS } = newcomerFiles;

/** A copy of the project with one more guide, whose addresses are recorded. */
function prepare(): void {
  copyProject(root);
  copyNewcomer(root);
  // Any change of a text makes its review stale. Where there is no record, no review is asked for.
  rmSync(join(root, REVIEWS_FILE));
}

prepare();
const sources = await readSources(root);
const dictionary = await readDictionary();
const { addresses } = read(sources.filter(({ path }) => path !== LEDGER_FILE)).model;
const ledger = formatLedger(updatedLedger(new Map(), new Map(), addresses));

function read(files: readonly SourceFile[]): Checked {
  return checkSources(files, dayAfter(todayHere()), dictionary);
}

/** The text of a file as it is before the slip. */
function textOf(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** A changed file, and whether the checks let it pass. */
interface Slip {
  readonly path: string;
  readonly changed: string;
  readonly passes: boolean;
}

/** Slips in a file: as many that the checks let pass as that they report. */
function slipsIn(path: string, each: number): Slip[] {
  const text = textOf(path);
  const slips: Slip[] = [];
  for (const changed of fc.sample(mutationsOf(text), { numRuns: 300, seed: 20261123 })) {
    if (changed.trim() === text.trim()) continue;
    const files = sources.map((source) => {
      if (source.path === LEDGER_FILE) return { path: LEDGER_FILE, text: ledger };
      return source.path === path ? { path, text: changed } : source;
    });
    const slip = { path, changed, passes: read(files).diagnostics.length === 0 };
    if (slips.filter(({ passes }) => passes === slip.passes).length < each) slips.push(slip);
    if (slips.length === 2 * each) break;
  }
  return slips;
}

const slips = [...slipsIn(GUIDE, 3), ...slipsIn(PROBLEMS, 1), ...slipsIn(PROVIDER, 1)];

/** Builds the copy with a changed file, and puts the file back. */
async function build({ path, changed }: Pick<Slip, 'path' | 'changed'>) {
  const before = textOf(path);
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  writeFileSync(join(root, path), changed);
  const { code, output } = await runNode(['tools/build.ts'], { cwd: root });
  writeFileSync(join(root, path), before);
  return { code, output: stripVTControlCharacters(output).trim() };
}

/** The pages that the copy is to have: none is a draft but those that say so. */
const pages = read(sources)
  .model.sources.documents.filter(({ isDraft }) => !isDraft)
  .map(({ id }) => (/^(index|404)$/.test(id) ? `${id}.html` : `${id}/index.html`));

beforeAll(() => {
  writeFileSync(join(root, LEDGER_FILE), ledger);
});

describe('a slip', () => {
  it('is one of ten, five of which reach Astro', () => {
    expect(slips.map(({ passes }) => passes).sort()).toEqual([
      ...Array<boolean>(5).fill(false),
      ...Array<boolean>(5).fill(true),
    ]);
  });

  it.each(
    slips.map((slip, index) => [index + 1, slip.passes ? 'passes' : 'is reported', slip] as const),
  )(
    '%i %s',
    async (_number, _outcome, slip) => {
      const { code, output } = await build(slip);
      expect(output).not.toMatch(/^ +at |node:internal|Error:/m);
      if (slip.passes) {
        expect(output).toMatch(/^Built \d+ pages into dist\/\.$/);
        expect(code).toBe(0);
        expect(pages).toContain('scim/jumpcloud/index.html');
        expect(pages.filter((page) => !existsSync(join(root, 'dist', page)))).toEqual([]);
      } else {
        expect(code).toBe(1);
        expect(output).toMatch(/ {2}help: {6}\S.*\n {2}more: {6}RULES\.md#/);
        expect(existsSync(join(root, 'dist'))).toBe(false);
      }
    },
    300_000,
  );
});
