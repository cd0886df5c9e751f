/** Findings as text: for people on a terminal, for GitHub’s pull requests, and for tools. */

import { compareFindings, type Finding } from '../source/diagnostic.ts';
import { readMore } from './rule-table.ts';

/** A part of the report that may have a color of its own. */
export type Part = 'place' | 'rule' | 'label';

/** Colors a part; leaves it as it is where there are no colors. */
export type Paint = (part: Part, text: string) => string;

/**
 * All findings, sorted, each with its place, what was found, what is expected and how to mend it.
 *
 * @returns the text, with a count at its end; empty when there are no findings
 */
export function formatFindings(
  findings: readonly Finding[],
  paint: Paint = (_part, text) => text,
): string {
  if (findings.length === 0) return '';
  const blocks = sorted(findings).map(({ file, line, column, rule, found, expected, mend }) =>
    [
      `${paint('place', `${file}:${String(line)}:${String(column)}`)}  ${paint('rule', rule)}`,
      `  ${paint('label', 'found:')}     ${found}`,
      `  ${paint('label', 'expected:')}  ${expected}`,
      `  ${paint('label', 'mend:')}      ${mend}`,
      `  ${paint('label', 'more:')}      ${readMore(rule)}`,
    ].join('\n'),
  );
  const files = new Set(findings.map(({ file }) => file)).size;
  const fixable = findings.filter(({ fix }) => fix).length;
  const sum = `${count(findings.length, 'finding')} in ${count(files, 'file')}.`;
  const hint = ` \`npm run check -- --fix\` mends ${String(fixable)} of them.`;
  return [...blocks, fixable > 0 ? sum + hint : sum].join('\n\n');
}

/**
 * Findings as commands that GitHub Actions turns into annotations of a pull request, one a line.
 *
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function formatAnnotations(findings: readonly Finding[]): string {
  return sorted(findings)
    .map(({ file, line, column, rule, found, expected, mend }) => {
      const keys = { file, line, col: column, title: rule };
      const list = Object.entries(keys).map(([key, value]) => `${key}=${inKey(String(value))}`);
      const message = `Found: ${found}\nExpected: ${expected}\n${mend}\nMore: ${readMore(rule)}`;
      return `::error ${list.join(',')}::${inMessage(message)}`;
    })
    .join('\n');
}

/** What `npm run check -- --json` prints. */
export interface JsonReport {
  /** Goes up when a field changes its meaning or goes away; new fields may come any time. */
  readonly version: 1;
  readonly findings: readonly (Omit<Finding, 'fix'> & {
    /** Where the authoring reference says more. */
    readonly more: string;
    /** Whether `--fix` mends it. */
    readonly fixable: boolean;
  })[];
}

/** Findings as JSON, see `JsonReport`. */
export function formatJson(findings: readonly Finding[]): string {
  const report: JsonReport = {
    version: 1,
    findings: sorted(findings).map(({ fix, ...finding }) => ({
      ...finding,
      more: readMore(finding.rule),
      fixable: fix !== undefined,
    })),
  };
  return JSON.stringify(report, null, 2);
}

function sorted(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(compareFindings);
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
