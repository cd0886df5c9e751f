/** The ledger on the main branch: what is published. */

import { execFileSync } from 'node:child_process';
import { LEDGER_FILE, parseLedger, type Ledger } from '../src/permalinks/ledger.ts';

/** Branches that can be the published one, the remote's first: a local main may be behind, or be the change itself. */
export const MAIN_BRANCHES = ['origin/main', 'main'];

/**
 * The published ledger.
 *
 * @returns the ledger and the branch that it comes from; an empty ledger where no main branch has one
 */
export function publishedLedger(): { ledger: Ledger; from: string | undefined } {
  for (const branch of MAIN_BRANCHES) {
    const text = show(`${branch}:${LEDGER_FILE}`);
    if (text !== undefined) return { ledger: parseLedger(text), from: branch };
  }
  return { ledger: new Map(), from: undefined };
}

function show(object: string): string | undefined {
  try {
    return execFileSync('git', ['show', object], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return undefined;
  }
}
