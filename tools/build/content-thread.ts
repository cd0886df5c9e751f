/** The content's own thread in a build: it reads, checks, and writes what is made from the sources, beside Astro. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { siteFiles, type SiteFile } from '../../src/files.ts';
import { loadModel } from '../../src/model/read-model.ts';
import { readDiagnostics } from '../diagnostics.ts';
import type { ContentJob, ContentReport } from './start-content.ts';

const { root, base, folder } = workerData as ContentJob;
const report = (message: ContentReport) => parentPort?.postMessage(message);

for (const { path, text } of await checkedFiles()) {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text());
}

/** The files to write, none when there is a diagnostic. They let go of the sources as they are made. */
async function checkedFiles(): Promise<SiteFile[]> {
  const model = await loadModel(root);
  report({ model: model.data });
  // What parsing and checking leave behind is half of the heap each time, while Astro needs memory too.
  globalThis.gc?.();
  const diagnostics = await readDiagnostics(root, model);
  report({ diagnostics });
  globalThis.gc?.();
  return diagnostics.length === 0 ? siteFiles(model, base, false) : [];
}
