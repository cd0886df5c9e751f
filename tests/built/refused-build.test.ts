/** `npm run build` with broken keys: everything is reported at once, and nothing is left of what was built meanwhile. */

import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { REVIEWS_FILE } from '../../src/freshness/reviews.ts';
import { builtSitesFolder } from '../../tools/built-sites.ts';
import { runNode } from '../../tools/run-node.ts';
import { copyProject } from '../../tools/testing/copy-project.ts';
import { copyNewcomer, newcomerFiles } from '../../tools/testing/newcomer.ts';

const copy = resolve(builtSitesFolder, 'refused');

it('reports every mistake by its place, builds nothing, and fails', async () => {
  copyProject(copy);
  copyNewcomer(copy);
  rmSync(join(copy, REVIEWS_FILE), { force: true });
  const guide = join(copy, newcomerFiles.guide);
  const text = readFileSync(guide, 'utf8')
    .replace('duration: 20', 'duration: soon')
    .replace('reviewed: 2026-11-20', 'reviewed: 2999-01-01')
    .replace('role: ', 'rol: ');
  writeFileSync(guide, text);
  const { code, output } = await runNode(['tools/run.mjs', 'build'], {
    cwd: copy,
    env: { NO_COLOR: '1', FORCE_COLOR: undefined, GITHUB_ACTIONS: '' },
  });
  const lines = [...output.matchAll(/^src\/content\/docs\/scim\/jumpcloud\.mdx:(\d+):1 /gm)];
  expect(lines.map(([, line]) => line)).toEqual(expect.arrayContaining(['6', '7', '8']));
  expect(output).toMatch(/\n\d diagnostics in 1 file\.\nNothing was built\.\n$/);
  expect(code).toBe(1);
  expect(readdirSync(copy).filter((name) => name.includes('dist'))).toEqual([]);
});
