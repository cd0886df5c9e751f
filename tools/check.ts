/** `npm run check`: reports every diagnostic of the content, without a build. `-- --fix` fixes what is safe, `-- --json` is for tools. */

import { formatJson } from '../src/checks/report.ts';
import { printDiagnostics, readContent } from './diagnostics.ts';
import { fixContent } from './fix-content.ts';
import { readOptions } from './options.ts';
import { runCommand } from './run-command.ts';

const { values } = readOptions('check');
const root = process.cwd();

await runCommand(async () => {
  let { diagnostics } = await readContent(root);
  if (values.fix) {
    const before = diagnostics.length;
    diagnostics = await fixContent(root, diagnostics);
    if (!values.json)
      console.log(`Fixed ${String(Math.max(0, before - diagnostics.length))} diagnostics.`);
  }
  if (values.json) console.log(formatJson(diagnostics));
  else if (diagnostics.length === 0) console.log('No diagnostics.');
  else printDiagnostics(diagnostics);
  if (diagnostics.length > 0) process.exitCode = 1;
});
