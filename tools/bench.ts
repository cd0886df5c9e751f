/** `npm run bench`: how long the checks take, on the guides that there are and on many; exits with 1 when that is too long. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readChecked } from '../src/checks/read-checked.ts';
import { readDictionary } from '../src/spelling/read-dictionary.ts';
import { generateSite } from './bench/generate.ts';
import { lineOf, measure, measureScript, tooSlow, type Measured } from './bench/measure.ts';
import { readOptions } from './options.ts';
import { runCommand } from './run-command.ts';

/** What the checks may take, in seconds: of the guides that there are, and of a thousand. */
const LIMITS = { withoutSpelling: 2, withSpelling: 5, thousand: 20 } as const;

const { values } = readOptions({ options: { guides: { type: 'string', default: '1000' } } });
const root = process.cwd();
const results: Measured[] = [];

await runCommand(async () => {
  await time('the guides, without spelling', LIMITS.withoutSpelling, () => readChecked(root));
  await time('the guides, with spelling', LIMITS.withSpelling, async () =>
    readChecked(root, { dictionary: await readDictionary(root) }),
  );
  timeCheck('the guides', LIMITS.withSpelling, root);

  const folder = mkdtempSync(join(tmpdir(), 'wandodocs-bench-'));
  try {
    await generateSite(folder, Number(values.guides));
    const limit = Number(values.guides) <= 1000 ? LIMITS.thousand : undefined;
    await time(`${values.guides} guides, without spelling`, limit, () => readChecked(folder));
    if (timeCheck(`${values.guides} guides`, limit, folder) !== 0) {
      console.error('The generated site has diagnostics: it is to have none.');
      process.exitCode = 1;
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const slow = tooSlow(results);
  if (slow !== undefined) {
    console.error(slow);
    process.exitCode = 1;
  }
});

async function time(name: string, limit: number | undefined, work: () => unknown): Promise<void> {
  keep({ name, limit, ...(await measure(work)) });
}

/** Measures `npm run check`, and returns its exit code. */
function timeCheck(name: string, limit: number | undefined, cwd: string): number {
  const { wall, cpu, code, output } = measureScript(resolve(root, 'tools/check.ts'), cwd);
  keep({ name: `${name}, \`npm run check\` as a process`, limit, wall, cpu });
  if (code !== 0) console.error(output.trim().slice(-2000));
  return code;
}

function keep(result: Measured): void {
  results.push(result);
  console.log(lineOf(result));
}
