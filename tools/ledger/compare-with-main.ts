/** Compares the ledger with the published one: a line that is gone would be a link that breaks. */

import { changedLines, LEDGER_FILE, missingFrom } from '../../src/permalinks/ledger.ts';
import type { LedgerState } from './read-state.ts';

/** How the comparison went, line by line. */
export interface Comparison {
  readonly isFine: boolean;
  readonly lines: readonly string[];
}

/**
 * Looks for lines of the main branch that the ledger has lost or changed.
 *
 * @param isPullRequest whether this is the look on which a pull request depends
 */
export function compareWithMain(
  { ledger, main, unknown: reason }: Pick<LedgerState, 'ledger' | 'main' | 'unknown'>,
  isPullRequest: boolean,
): Comparison {
  if (!main) {
    const words = `${reason ?? ''} So there is no published ledger to compare with.`;
    return { isFine: !isPullRequest, lines: [words] };
  }
  const lines = [
    ...missingFrom(ledger, main.ledger).map((address) => `the line of ${address} is gone.`),
    ...changedLines(ledger, main.ledger).map(
      (address) => `${address} stands for something else than it did.`,
    ),
  ];
  if (lines.length === 0) {
    const fine = `Every address of the ledger on ${main.from} is still in this one.`;
    return { isFine: true, lines: [fine] };
  }
  const help = `Published addresses stay for good. Run \`npm run ledger\`: it brings back the lines of ${main.from}.`;
  return { isFine: false, lines: [...lines.map((line) => `${LEDGER_FILE}: ${line}`), help] };
}
