/** Reads the ledger and the pages of a built site from the disk. */

import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Diagnostic } from '../source/diagnostic.ts';
import { findUnanswered } from './built.ts';
import { LEDGER_FILE, parseLedger } from './ledger.ts';

/**
 * Compares a project's ledger with the site that was built from it.
 *
 * @param root the project's folder
 * @param outDir where the built site lies
 */
export function readUnanswered(root: string, outDir: string): Diagnostic[] {
  const ledger = parseLedger(readFileSync(join(root, LEDGER_FILE), 'utf8'));
  const pages = readdirSync(outDir, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(`index.html`))
    .map((file): [string, string] => [
      `/${file
        .split(sep)
        .join('/')
        .replace(/index\.html$/, '')}`,
      readFileSync(join(outDir, file), 'utf8'),
    ]);
  return findUnanswered(ledger, new Map(pages));
}
