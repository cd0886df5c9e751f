/** Diagnostics as text: for people on a terminal, for GitHub’s pull requests, and for tools. */

import type { Diagnostic } from '../source/diagnostic.ts';
import { sorted } from './order.ts';
import { readMore } from './rules.ts';

/** A part of the report that may have a color of its own. */
export type Part = 'location' | 'rule' | 'label';

/** Colors a part; leaves it as it is where there are no colors. */
export type Paint = (part: Part, text: string) => string;

/**
 * All diagnostics, sorted, each with its place, what was found, what is expected and how to fix it.
 *
 * @returns the text, with a count at its end; empty when there are no diagnostics
 */
export function formatDiagnostics(
  diagnostics: readonly Diagnostic[],
  paint: Paint = (_part, text) => text,
): string {
  if (diagnostics.length === 0) return '';
  const blocks = sorted(diagnostics).map(({ file, line, column, rule, found, expected, help }) =>
    [
      `${paint('location', `${file}:${String(line)}:${String(column)}`)}  ${paint('rule', rule)}`,
      `  ${paint('label', 'found:')}     ${found}`,
      `  ${paint('label', 'expected:')}  ${expected}`,
      `  ${paint('label', 'help:')}      ${help}`,
      `  ${paint('label', 'more:')}      ${readMore(rule)}`,
    ].join('\n'),
  );
  const files = new Set(diagnostics.map(({ file }) => file)).size;
  const fixable = diagnostics.filter(({ fix }) => fix).length;
  const sum = `${count(diagnostics.length, 'diagnostic')} in ${count(files, 'file')}.`;
  const hint = ` \`npm run check -- --fix\` fixes ${String(fixable)} of them.`;
  return [...blocks, fixable > 0 ? sum + hint : sum].join('\n\n');
}

/**
 * Diagnostics as commands that GitHub Actions turns into annotations of a pull request, one a line.
 *
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function formatAnnotations(diagnostics: readonly Diagnostic[]): string {
  return sorted(diagnostics)
    .map(({ file, line, column, rule, found, expected, help }) => {
      const keys = { file, line, col: column, title: rule };
      const list = Object.entries(keys).map(([key, value]) => `${key}=${inKey(String(value))}`);
      const message = `Found: ${found}\nExpected: ${expected}\n${help}\nMore: ${readMore(rule)}`;
      return `::error ${list.join(',')}::${inMessage(message)}`;
    })
    .join('\n');
}

/** What `npm run check -- --json` prints. */
export interface JsonReport {
  /** Goes up when a field changes its meaning or goes away; new fields may come any time. */
  readonly version: 1;
  readonly diagnostics: readonly (Omit<Diagnostic, 'fix'> & {
    /** Where the authoring reference says more. */
    readonly more: string;
    /** Whether `--fix` fixes it. */
    readonly fixable: boolean;
  })[];
}

/** Diagnostics as JSON, see `JsonReport`. */
export function formatJson(diagnostics: readonly Diagnostic[]): string {
  const report: JsonReport = {
    version: 1,
    diagnostics: sorted(diagnostics).map(({ fix, ...diagnostic }) => ({
      ...diagnostic,
      more: readMore(diagnostic.rule),
      fixable: fix !== undefined,
    })),
  };
  return JSON.stringify(report, null, 2);
}

function count(number: number, word: string): string {
  return `${String(number)} ${word}${number === 1 ? '' : 's'}`;
}

function inMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function inKey(text: string): string {
  return inMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
