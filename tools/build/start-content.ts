/** Starts the content's own thread, and gives what it reports. */

import { Worker } from 'node:worker_threads';
import type { ModelData } from '../../src/model/model-data.ts';
import type { Diagnostic } from '../../src/source/diagnostic.ts';

/** What the thread is given. */
export interface ContentJob {
  /** The project's folder. */
  readonly root: string;
  /** The path that the site is built for. */
  readonly base: string;
  /** The folder of the site, where files are written when there is no diagnostic. */
  readonly folder: string;
}

/** What the thread sends, in this order. */
export type ContentReport =
  { readonly model: ModelData } | { readonly diagnostics: readonly Diagnostic[] };

/** What comes of the content. */
export interface Content {
  /** What pages are made from. */
  readonly model: Promise<ModelData>;
  readonly diagnostics: Promise<readonly Diagnostic[]>;
  /** The end of the thread: all files are written. */
  readonly written: Promise<undefined>;
}

/** Starts the thread; each of its promises rejects when the thread fails. */
export function startContent(job: ContentJob): Content {
  const model = Promise.withResolvers<ModelData>();
  const diagnostics = Promise.withResolvers<readonly Diagnostic[]>();
  const written = Promise.withResolvers<undefined>();
  const all = [model, diagnostics, written];
  new Worker(new URL('content-thread.ts', import.meta.url), {
    workerData: job,
    // What it makes lasts: room for the young saves it no time.
    resourceLimits: { maxYoungGenerationSizeMb: 48 },
  })
    .on('message', (report: ContentReport) => {
      if ('model' in report) model.resolve(report.model);
      else diagnostics.resolve(report.diagnostics);
    })
    .on('error', (error) => {
      for (const { reject } of all) reject(error);
    })
    .on('exit', () => {
      written.resolve(undefined);
    });
  // An error is thrown where the first of them is awaited.
  for (const { promise } of all) promise.catch(() => undefined);
  return { model: model.promise, diagnostics: diagnostics.promise, written: written.promise };
}
