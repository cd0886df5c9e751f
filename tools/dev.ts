/** `npm run dev`: the live preview, which reports the diagnostics of the content at each save, here and in the browser. */

import { subscribe } from 'node:diagnostics_channel';
import { sep } from 'node:path';
import type { AstroLoggerMessage } from 'astro';
import nodeLog from 'astro/logger/node';
import { setCurrentModel } from '../src/model/current-model.ts';
import type { Model } from '../src/model/model.ts';
import { loadModel } from '../src/model/read-model.ts';
import type { Diagnostic } from '../src/source/diagnostic.ts';
import { checkModel } from '../src/checks/check-model.ts';
import { formatDiagnostics } from '../src/checks/report.ts';
import { readDictionary } from '../src/spelling/read-dictionary.ts';
import { ASTRO_LOG } from './dev/astro-log.mjs';
import { astroServer } from './dev/astro-server.ts';
import { draftLines } from './dev/draft-lines.ts';
import { errorOf } from './dev/error-of.ts';
import { madeFiles } from './dev/made-files.ts';
import { previewLog } from './dev/preview-log.ts';
import { explainBuildError } from './explain-build-error.ts';
import { printDiagnostics } from './diagnostics.ts';
import { readOptions } from './options.ts';
import { inOneLine } from './run-command.ts';

readOptions('dev');
const root = process.cwd();
const log = previewLog(nodeLog().write, root);

/** One reading at a time; saves that come meanwhile make one more. */
let reading: Promise<void> | undefined;
let isStale = false;
/** Whether a person has saved since the last reading: then the same diagnostics are reported again. */
let isSave = false;
let reported = '';
/** The files of the pages that the preview was started with. */
let started: string | undefined;
/** The addresses of the drafts, as they were printed, and what they are made from. */
let drafts = '';
let loaded: Model | undefined;
let fileAt: ReturnType<typeof madeFiles> | undefined;
let port: number | undefined;

/** What else the checks look at: the spelling’s own words, and the ledger. */
const RECORDS = /[\\/](words\.txt|ledger\.json)$/;

const server = astroServer({
  fileAt: (path) => fileAt?.(path),
  onWatching: (watcher) => {
    watcher.on('all', (_event, path) => {
      if (!path.includes(`${sep}src${sep}content${sep}`) && !RECORDS.test(path)) return;
      isSave = true;
      read();
    });
    read();
  },
  onStarted: (taken) => {
    port = taken;
    printDrafts();
  },
  onFailure: (error) => {
    const message = explainBuildError(error, root);
    log.write({ label: null, level: 'error', message, newLine: true });
    const hint = 'The preview could not start. It tries again at the next save.';
    log.write({ label: null, level: 'warn', message: hint, newLine: true });
  },
});

function read(): void {
  isStale = true;
  log.startReading();
  reading ??= readUntilFresh().finally(() => (reading = undefined));
}

async function readUntilFresh(): Promise<void> {
  while (isStale) {
    isStale = false;
    const wasSave = isSave;
    isSave = false;
    try {
      // What pages show first, then what is wrong with it.
      const model = await loadModel(root);
      loaded = model;
      fileAt = madeFiles(model);
      setCurrentModel(model.data);
      server.reload();
      // Reviews are no matter of the preview: a text that is being written has none.
      report(checkModel(model, await readDictionary()), wasSave);
      printDrafts();
      if (wasSave && server.hasFailed()) server.start();
      else startForNewPages(model);
    } catch (error) {
      log.endReading([]);
      console.error(inOneLine(error, root));
    }
  }
}

function report(diagnostics: readonly Diagnostic[], mayRepeat: boolean): void {
  const text = formatDiagnostics(diagnostics);
  if (mayRepeat || text !== reported) printDiagnostics(diagnostics);
  if (text === '' && reported !== '') console.log('No diagnostics.');
  if (text !== reported) server.show(errorOf(diagnostics, root));
  reported = text;
  // A save that came meanwhile is read next.
  if (!isStale) log.endReading(diagnostics);
}

/** Prints where the drafts are, when that is known and new. */
function printDrafts(): void {
  const lines = loaded && port !== undefined ? draftLines(loaded, port) : '';
  if (lines !== drafts && lines !== '') console.log(lines);
  drafts = lines;
}

/** Starts the preview again when there are other pages: Astro lists their files when it starts, and only then. */
function startForNewPages({ sources }: Model): void {
  const now = sources.documents.map(({ file }) => file).join('\n');
  if (started !== undefined && started !== now) {
    console.log('A page was added or removed: the preview starts again.');
    server.start();
  }
  started = now;
}

subscribe(ASTRO_LOG, (message) => {
  log.write(message as AstroLoggerMessage);
});
// Read before Astro lists the pages: a page that is added after that is noticed.
read();
await reading;
server.start();
