/** `npm run check`: tells every finding of the content, without a build. `-- --fix` mends what is safe, `-- --json` is for tools. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../src/source/diagnostic.ts';
import { withFixes } from '../src/source/fixes.ts';
import { formatJson } from '../src/checks/report.ts';
import { printFindings, readContent } from './findings.ts';
import { readOptions } from './options.ts';
import { runCommand } from './run-command.ts';

const { values } = readOptions({
  options: { fix: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
});
const root = process.cwd();

/** A change may bring another one into view, a missing import for instance; it ends all the same. */
const ROUNDS = 5;

await runCommand(async () => {
  let { findings } = await readContent(root);
  if (values.fix) {
    const before = findings.length;
    for (let round = 0; round < ROUNDS && findings.some(({ fix }) => fix); round += 1) {
      writeFixes(findings);
      ({ findings } = await readContent(root));
    }
    if (!values.json)
      console.log(`Mended ${String(Math.max(0, before - findings.length))} findings.`);
  }
  if (values.json) console.log(formatJson(findings));
  else if (findings.length === 0) console.log('No findings.');
  else printFindings(findings);
  if (findings.length > 0) process.exitCode = 1;
});

function writeFixes(all: readonly Finding[]): void {
  for (const file of new Set(all.filter(({ fix }) => fix).map((finding) => finding.file))) {
    const path = join(root, file);
    const text = readFileSync(path, 'utf8');
    const mended = withFixes(
      text,
      all.filter((finding) => finding.file === file),
    );
    if (mended !== text) writeFileSync(path, mended);
  }
}
