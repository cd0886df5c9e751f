/** Reads the content with every check, and reports what is wrong with it. */

import { styleText } from 'node:util';
import type { Content } from '../src/checks/content.ts';
import { readGuides } from '../src/checks/read-guides.ts';
import type { Diagnostic } from '../src/source/diagnostic.ts';
import { formatAnnotations, formatDiagnostics, type Paint } from '../src/checks/report.ts';
import { readDictionary } from '../src/spelling/read-dictionary.ts';

const formats = { location: 'bold', rule: 'red', label: 'dim' } as const;

/** `styleText` looks at the terminal, at NO_COLOR and at FORCE_COLOR by itself. */
const paint: Paint = (part, text) => styleText(formats[part], text, { stream: process.stderr });

/** The content of a project with all its diagnostics, those of spelling too. */
export async function readContent(root: string): Promise<Content> {
  return readGuides(root, { dictionary: await readDictionary(root) });
}

/** Prints diagnostics: for people, and in GitHub Actions as annotations of the pull request too. */
export function printDiagnostics(diagnostics: readonly Diagnostic[]): void {
  if (diagnostics.length === 0) return;
  console.error(formatDiagnostics(diagnostics, paint));
  if (process.env.GITHUB_ACTIONS === 'true') console.log(formatAnnotations(diagnostics));
}
