/** The parts of `npm test`, in the order in which they run. */

import { builtSites } from '../built-sites.ts';
import type { ReportKind } from './counts.ts';

/** A part of `npm test`: a check that counts as one, or a test run that counts its tests. */
export interface Part {
  readonly name: string;
  /** The script that runs, with its arguments; it stands in node_modules unless it is one of ours. */
  readonly words: readonly string[];
  /** How its tests are counted; without it the part counts as one. */
  readonly report?: ReportKind;
  /** The parts that must have passed for it to make sense. */
  readonly needs?: readonly string[];
}

const builds = Object.entries(builtSites).map(([name, { base, directory }]): Part => ({
  name: `build-${name}`,
  words: ['tools/build.ts', '--base', base, '--out', directory],
  needs: ['content'],
}));
const needs = builds.map((build) => build.name);
const buildMoved: Part = {
  name: 'build-moved',
  words: ['tools/testing/build-moved.ts'],
  needs: ['content'],
};

/** All of them. */
export const parts: readonly Part[] = [
  {
    name: 'types',
    words: ['node_modules/astro/bin/astro.mjs', 'check', '--minimumFailingSeverity=warning'],
  },
  { name: 'lint', words: ['node_modules/eslint/bin/eslint.js', '--max-warnings=0', '.'] },
  { name: 'format', words: ['node_modules/prettier/bin/prettier.cjs', '--check', '.'] },
  { name: 'content', words: ['tools/check.ts'] },
  { name: 'unit', ...vitest('unit') },
  ...builds,
  buildMoved,
  { name: 'ledger', words: ['tools/ledger.ts', '--published'] },
  { name: 'built', ...vitest('built'), needs: [...needs, buildMoved.name] },
  {
    name: 'browser',
    words: ['node_modules/@playwright/test/cli.js', 'test'],
    report: 'playwright',
    needs: [...needs, buildMoved.name],
  },
];

/**
 * The parts to run, in their order: those that are named with all that they need, or all of them.
 * What a test looks at is made anew, for it may stem from yesterday.
 *
 * @param names none for all of them
 */
export function partsFor(names: readonly string[], all: readonly Part[] = parts): readonly Part[] {
  if (names.length === 0) return all;
  const wanted = new Set<string>();
  const want = (name: string) => {
    wanted.add(name);
    for (const part of all) if (part.name === name) part.needs?.forEach(want);
  };
  names.forEach(want);
  return all.filter(({ name }) => wanted.has(name));
}

/** @param project the Vitest project, see vitest.config.ts */
function vitest(project: string): Pick<Part, 'words' | 'report'> {
  return {
    words: ['node_modules/vitest/vitest.mjs', 'run', '--project', project],
    report: 'vitest',
  };
}
