/** Reads the content with every check, and tells what is wrong with it. */

import { styleText } from 'node:util';
import { readGuides } from '../src/guides/read-guides.ts';
import type { Finding } from '../src/lint/finding.ts';
import { formatAnnotations, formatFindings, type Paint } from '../src/lint/report.ts';
import { readDictionary } from '../src/spelling/read-dictionary.ts';

const formats = { place: 'bold', rule: 'red', label: 'dim' } as const;

/** `styleText` looks at the terminal, at NO_COLOR and at FORCE_COLOR by itself. */
const paint: Paint = (part, text) => styleText(formats[part], text, { stream: process.stderr });

/** All findings of a project, those of spelling too. */
export async function readFindings(root: string): Promise<readonly Finding[]> {
  const { findings } = await readGuides(root, { dictionary: await readDictionary(root) });
  return findings;
}

/** Prints findings: for people, and in GitHub Actions as annotations of the pull request too. */
export function printFindings(findings: readonly Finding[]): void {
  if (findings.length === 0) return;
  console.error(formatFindings(findings, paint));
  if (process.env.GITHUB_ACTIONS === 'true') console.log(formatAnnotations(findings));
}

/**
 * Reads the content and prints what is wrong with it.
 *
 * @returns whether nothing is wrong
 */
export async function reportFindings(root: string): Promise<boolean> {
  const findings = await readFindings(root);
  printFindings(findings);
  return findings.length === 0;
}
