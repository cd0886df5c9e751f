/** Reads a project and checks it: for the commands. */

import type { Model } from '../model/model.ts';
import { loadModel } from '../model/read-model.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import type { Dictionary } from '../spelling/check-spelling.ts';
import { checkModel, type Checked } from './check-model.ts';
import { sorted } from './order.ts';
import { readReviewDiagnostics } from './read-reviews.ts';

/** What `readChecked` may be given. */
export interface ReadOptions {
  /** The day to judge dates by, `2026-11-23`; the day here when left out. */
  readonly today?: string;
  /** The words that are spelled right; spelling is not checked when it is left out. */
  readonly dictionary?: Dictionary;
}

/**
 * The model of a project with every diagnostic.
 *
 * @param root the project's folder
 * @throws when src/content can't be read
 */
export async function readChecked(root: string, options: ReadOptions = {}): Promise<Checked> {
  const model = await loadModel(root, options.today);
  return { model, diagnostics: await readDiagnosticsOf(root, model, options.dictionary) };
}

/** Every diagnostic of a model of a project, those of the record of reviews too. */
export async function readDiagnosticsOf(
  root: string,
  model: Model,
  dictionary?: Dictionary,
): Promise<Diagnostic[]> {
  const diagnostics = [
    ...checkModel(model, dictionary),
    ...(await readReviewDiagnostics(root, model.sources)),
  ];
  return sorted(diagnostics);
}
