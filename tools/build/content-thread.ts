/** The content's own thread in a build: it reads, checks, and writes what is made from the sources, beside Astro. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { siteFiles } from '../../src/files.ts';
import { loadModel } from '../../src/model/read-model.ts';
import { readDiagnostics } from '../diagnostics.ts';
import type { ContentJob, ContentReport } from './start-content.ts';

const { root, base, folder } = workerData as ContentJob;
const report = (message: ContentReport) => parentPort?.postMessage(message);

const model = await loadModel(root);
report({ model: model.data });
const diagnostics = await readDiagnostics(root, model);
report({ diagnostics });
if (diagnostics.length === 0) {
  for (const { path, text } of siteFiles(model, base, false)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text());
  }
}
