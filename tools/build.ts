/** `npm run build`: checks the content, and builds the site into dist/ when there is no diagnostic. */

import type { Diagnostic } from '../src/source/diagnostic.ts';
import { formatDiagnostics } from '../src/checks/report.ts';
import { setCurrentModel } from '../src/model/current-model.ts';
import { readUnanswered } from '../src/permalinks/read-built.ts';
import { buildSite } from './build-site.ts';
import { explainBuildError } from './explain-build-error.ts';
import { printDiagnostics, readContent } from './diagnostics.ts';
import { readOptions } from './options.ts';
import { runCommand } from './run-command.ts';

const { values } = readOptions('build');

await runCommand(async () => {
  const diagnostics = await loadAndCheck();
  if (diagnostics.length === 0) await buildAndTell();
  else {
    printDiagnostics(diagnostics);
    console.error('Nothing was built.');
    process.exitCode = 1;
  }
});

/** Loads the model for the pages, and checks it; what only the checks need is free afterwards. */
async function loadAndCheck(): Promise<readonly Diagnostic[]> {
  const { model, diagnostics } = await readContent(process.cwd());
  setCurrentModel(model);
  return diagnostics;
}

async function buildAndTell(): Promise<void> {
  try {
    const pages = await buildSite({ base: values.base, outDir: values.out });
    const unanswered = readUnanswered(process.cwd(), values.out);
    if (unanswered.length > 0) {
      console.error(formatDiagnostics(unanswered));
      process.exitCode = 1;
    } else console.log(`Built ${String(pages)} pages into ${values.out}/.`);
  } catch (error) {
    console.error(explainBuildError(error, process.cwd()));
    process.exitCode = 1;
  }
}
