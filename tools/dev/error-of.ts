/** Diagnostics as the error that the preview shows in the browser: Astro's overlay, by Vite's message. */

import { join } from 'node:path';
import { compareDiagnostics, type Diagnostic } from '../../src/source/diagnostic.ts';

/** An error as Vite sends it to a page, as far as Astro's overlay shows it. */
export interface PageError {
  readonly type: 'error';
  readonly err: {
    readonly name: string;
    readonly title: string;
    readonly message: string;
    readonly hint: string;
    readonly loc: { readonly file: string; readonly line: number; readonly column: number };
    readonly stack: string;
  };
}

/** How many diagnostics the browser lists; the terminal has all. */
const MOST = 20;

/**
 * The first diagnostic in full, the others by a line each.
 *
 * @param root the project's folder, for the link that opens the editor
 * @returns undefined when there is nothing to show
 */
export function errorOf(diagnostics: readonly Diagnostic[], root: string): PageError | undefined {
  const sorted = [...diagnostics].sort(compareDiagnostics);
  const [first] = sorted;
  if (!first) return undefined;
  const { file, line, column, found, expected, help, rule } = first;
  const lines = sorted.slice(0, MOST).map((each) => {
    return `${each.file}:${String(each.line)}:${String(each.column)}  ${each.found}`;
  });
  const more = sorted.length - lines.length;
  return {
    type: 'error',
    err: {
      name: rule,
      title: sorted.length === 1 ? 'A diagnostic' : `${String(sorted.length)} diagnostics`,
      message: inHtml(`Found: ${found}. Expected: ${expected}.`),
      hint: inHtml(help),
      loc: { file: join(root, file), line, column },
      stack: [...lines, ...(more > 0 ? [`… and ${String(more)} more in the terminal`] : [])].join(
        '\n',
      ),
    },
  };
}

/** The overlay takes message and hint for HTML. */
function inHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/`([^`]+)`/g, '<code>$1</code>');
}
