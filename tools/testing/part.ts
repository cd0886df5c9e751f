/** The parts of `npm test`, the ones first that others wait for. */

import { builtSites } from '../built-sites.ts';
import type { ReportKind } from './counts.ts';

/** A part of `npm test`: a check that counts as one, or a test run that counts its tests. */
export interface Part {
  readonly name: string;
  /** The script that runs, with its arguments; it is in node_modules unless it is one of ours. */
  readonly words: readonly string[];
  /** How its tests are counted; without it the part counts as one. */
  readonly report?: ReportKind;
  /** The parts that must have passed for it to make sense. */
  readonly needs?: readonly string[];
  /** What it finds in the environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** Whether only the full run has it. */
  readonly isLong?: boolean;
}

const { site } = builtSites;
const bothBuilds = ['build', 'build-changed'];
const browserTests = {
  words: ['node_modules/@playwright/test/cli.js', 'test'],
  report: 'playwright',
  needs: bothBuilds,
} as const;

/** All of them. */
export const parts: readonly Part[] = [
  { name: 'content', words: ['tools/check.ts'] },
  {
    name: 'build',
    words: ['tools/build.ts', '--base', site.base, '--out', site.directory],
    needs: ['content'],
  },
  { name: 'build-changed', words: ['tools/testing/build-changed.ts'], needs: ['content'] },
  { name: 'browser', ...browserTests },
  { name: 'unit', ...vitest('unit') },
  { name: 'built', ...vitest('built'), needs: bothBuilds },
  { name: 'lint', words: ['node_modules/eslint/bin/eslint.js', '--max-warnings=0', '.'] },
  {
    name: 'types',
    words: ['node_modules/astro/bin/astro.mjs', 'check', '--minimumFailingSeverity=warning'],
  },
  { name: 'format', words: ['node_modules/prettier/bin/prettier.cjs', '--check', '.'] },
  { name: 'ledger', words: ['tools/ledger.ts', '--published'] },
  { name: 'long', ...vitest('long'), needs: bothBuilds, isLong: true },
  // The usual sample, on the hosts that the site is published to.
  ...['nginx', 'workers'].map((name) => ({
    name,
    ...browserTests,
    env: { WANDODOCS_HOST: name, SAMPLE: 'usual' },
    isLong: true,
  })),
  {
    name: 'firefox',
    ...browserTests,
    env: { WANDODOCS_BROWSER: 'firefox', SAMPLE: 'usual' },
    isLong: true,
  },
];

/**
 * The parts to run, in their order: those that are named with all that they need, or all of them.
 *
 * @param names none for all of them
 * @param isFull whether the long ones run too; a long one that is named does
 */
export function partsFor(
  names: readonly string[],
  isFull: boolean,
  all: readonly Part[] = parts,
): readonly Part[] {
  if (names.length === 0) return all.filter(({ isLong }) => isFull || isLong !== true);
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
