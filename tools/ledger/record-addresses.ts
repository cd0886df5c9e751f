/** Writes what the site has into the ledger, and drops only what was never published. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  formatLedger,
  LEDGER_FILE,
  missingFrom,
  updatedLedger,
} from '../../src/permalinks/ledger.ts';
import type { LedgerState } from './read-state.ts';

/**
 * Brings the ledger's file up to the site.
 *
 * @param root the project's folder
 * @returns what was done, line by line
 */
export function recordAddresses(root: string, state: LedgerState): string[] {
  const { ledger, text, published, addresses, unknown } = state;
  const next = updatedLedger(ledger, published, addresses);
  const added = missingFrom(ledger, next);
  const dropped = missingFrom(next, ledger);
  if (formatLedger(next) !== text) writeFileSync(join(root, LEDGER_FILE), formatLedger(next));
  return [
    ...added.map((address) => `+ ${address}`),
    ...dropped.map((address) => `- ${address}  (never published)`),
    ...(unknown === undefined ? [] : [`${unknown} So no line was dropped: each may be published.`]),
    `The ledger holds ${String(next.size)} addresses: ${String(added.length)} added, ${String(dropped.length)} dropped.`,
  ];
}
