/** `npm run check`: reports every diagnostic of the content, without a build. `-- --fix` fixes what is safe, `-- --json` is for tools. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../src/source/diagnostic.ts';
import { withFixes } from '../src/source/fixes.ts';
import { formatJson } from '../src/checks/report.ts';
import { printDiagnostics, readContent } from './diagnostics.ts';
import { readOptions } from './options.ts';
import { runCommand } from './run-command.ts';

const { values } = readOptions({
  options: { fix: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
});
const root = process.cwd();

/** A change may bring another one into view, a missing import for instance; it ends all the same. */
const ROUNDS = 5;

await runCommand(async () => {
  let { diagnostics } = await readContent(root);
  if (values.fix) {
    const before = diagnostics.length;
    for (let round = 0; round < ROUNDS && diagnostics.some(({ fix }) => fix); round += 1) {
      writeFixes(diagnostics);
      ({ diagnostics } = await readContent(root));
    }
    if (!values.json)
      console.log(`Fixed ${String(Math.max(0, before - diagnostics.length))} diagnostics.`);
  }
  if (values.json) console.log(formatJson(diagnostics));
  else if (diagnostics.length === 0) console.log('No diagnostics.');
  else printDiagnostics(diagnostics);
  if (diagnostics.length > 0) process.exitCode = 1;
});

function writeFixes(all: readonly Diagnostic[]): void {
  for (const file of new Set(all.filter(({ fix }) => fix).map((diagnostic) => diagnostic.file))) {
    const path = join(root, file);
    const text = readFileSync(path, 'utf8');
    const fixed = withFixes(
      text,
      all.filter((diagnostic) => diagnostic.file === file),
    );
    if (fixed !== text) writeFileSync(path, fixed);
  }
}
