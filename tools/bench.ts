/** `npm run bench`: how long the checks take, on the guides that there are and on many. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readGuides } from '../src/guides/read-guides.ts';
import { readDictionary } from '../src/spelling/read-dictionary.ts';
import { generateSite } from './bench/generate.ts';
import { readOptions } from './options.ts';

const { values } = readOptions({ options: { guides: { type: 'string', default: '1000' } } });
const root = process.cwd();

await measure('the guides, without spelling', () => readGuides(root));
await measure('the guides, with spelling', async () =>
  readGuides(root, { dictionary: await readDictionary(root) }),
);
await measure('the guides, `npm run check` as a process', () => {
  check(root);
});

const folder = mkdtempSync(join(tmpdir(), 'wandodocs-bench-'));
try {
  generateSite(folder, Number(values.guides));
  await measure(`${values.guides} guides, without spelling`, () => readGuides(folder));
  await measure(`${values.guides} guides, \`npm run check\` as a process`, () => {
    check(folder);
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measure(name: string, run: () => unknown): Promise<void> {
  const start = performance.now();
  await run();
  console.log(`${((performance.now() - start) / 1000).toFixed(2).padStart(7)} s  ${name}`);
}

function check(cwd: string): void {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [resolve(root, 'tools/check.ts')],
    {
      cwd,
      encoding: 'utf8',
    },
  );
  if (status !== 0) console.log((stdout + stderr).slice(-2000));
}
