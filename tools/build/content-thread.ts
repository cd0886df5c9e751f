/** The content's own thread in a build: it reads, checks, and writes every file that isn't a page, beside Astro. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { siteFiles } from '../../src/files.ts';
import { loadModel } from '../../src/model/read-model.ts';
import { writeFullText } from '../../src/search/write-full-text.ts';
import { writePreviews } from '../../src/twins/preview/write-previews.ts';
import { pagesOf } from '../../src/twins/pages.ts';
import { readDiagnostics } from '../diagnostics.ts';
import type { ContentJob, ContentReport } from './start-content.ts';

const { root, base, folder } = workerData as ContentJob;
const report = (message: ContentReport) => parentPort?.postMessage(message);

const model = await loadModel(root);
report({ model: model.data, isParsed: model.diagnostics.length === 0 });
const diagnostics = await readDiagnostics(root, model);
report({ diagnostics });
if (diagnostics.length === 0) {
  // Pagefind and the previews have threads of their own.
  const besides = [
    writeFullText(model, join(folder, 'pagefind')),
    writePreviews(pagesOf(model, String), model, root, folder),
  ];
  for (const { path, text } of siteFiles(model, base, false)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text());
    // They go on in between.
    await setImmediate();
  }
  await Promise.all(besides);
}
