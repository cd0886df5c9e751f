/** `npm run format`: lays out all code the way `npm test` expects it, and writes what is made from code. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { generatedFiles } from './reference/generated-files.ts';
import { runCommand } from './run-command.ts';
import { runNode } from './run-node.ts';

await runCommand(async () => {
  for (const { path, text } of generatedFiles()) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  const { code } = await runNode(
    ['node_modules/prettier/bin/prettier.cjs', '--write', '--log-level=warn', '.'],
    { show: true },
  );
  process.exitCode = code;
});
