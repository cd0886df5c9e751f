/** Reads the content with every check, and reports what is wrong with it. */

import { styleText } from 'node:util';
import type { Checked } from '../src/checks/check-model.ts';
import { readDiagnosticsOf } from '../src/checks/read-checked.ts';
import type { Model } from '../src/model/model.ts';
import { loadModel } from '../src/model/read-model.ts';
import type { Diagnostic } from '../src/source/diagnostic.ts';
import { formatAnnotations, formatDiagnostics, type Paint } from '../src/checks/report.ts';
import { readDictionary } from '../src/spelling/read-dictionary.ts';

const formats = { location: 'bold', rule: 'red', label: 'dim' } as const;

/** `styleText` looks at the terminal, at NO_COLOR and at FORCE_COLOR by itself. */
const paint: Paint = (part, text) => styleText(formats[part], text, { stream: process.stderr });

/** The content of a project with all its diagnostics, those of spelling too. */
export async function readContent(root: string): Promise<Checked> {
  const model = await loadModel(root);
  return { model, diagnostics: await readDiagnostics(root, model) };
}

/** Every diagnostic of a model, those of spelling too. */
export async function readDiagnostics(root: string, model: Model): Promise<Diagnostic[]> {
  return readDiagnosticsOf(root, model, await readDictionary());
}

/** Prints diagnostics: for people, and in GitHub Actions as annotations of the pull request too. */
export function printDiagnostics(diagnostics: readonly Diagnostic[]): void {
  if (diagnostics.length === 0) return;
  console.error(formatDiagnostics(diagnostics, paint));
  if (process.env.GITHUB_ACTIONS === 'true') console.log(formatAnnotations(diagnostics));
}
