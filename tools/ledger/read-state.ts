/** What `npm run ready` and `npm run ledger` work on: the ledger, what of it is published, and the site. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readChecked } from '../../src/checks/read-checked.ts';
import type { Diagnostic } from '../../src/source/diagnostic.ts';
import type { SiteAddresses } from '../../src/permalinks/addresses.ts';
import { checkPermalinks } from '../../src/permalinks/check-permalinks.ts';
import { LEDGER_FILE, parseLedger, type Ledger } from '../../src/permalinks/ledger.ts';
import type { Dictionary } from '../../src/spelling/check-spelling.ts';
import { publishedLedger, type PublishedLedger } from '../published-ledger.ts';

/** All of it, read once. */
export interface LedgerState {
  /** The ledger in the file, and the file's text. */
  readonly ledger: Ledger;
  readonly text: string;
  /** Undefined where no main branch is known. */
  readonly main: PublishedLedger | undefined;
  /** What is published; where no main branch is known, every line of the file may be. */
  readonly published: Ledger;
  readonly addresses: SiteAddresses;
  /** What has to be fixed before the ledger can say anything. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What this very command fixes. */
const OWN_RULES = ['permalinks/not-in-ledger', 'permalinks/ledger-behind'];
/** What the record of reviews is about: addresses don't wait for it. */
const REVIEW_RULES = ['review/not-recorded', 'review/text-changed', 'review/no-such-guide'];
/** What the ledger in the file is to blame for, and the published one decides. */
const LEDGER_RULES = ['permalinks/lost', 'permalinks/reused-id', 'permalinks/needless-alias'];

/**
 * Reads the ledger, main and the sources.
 *
 * @param root the project's folder
 * @param dictionary the words that are spelled right; spelling is not checked when it is left out
 * @throws with a sentence for people when the ledger can't be read, or git can't report what is published
 */
export async function readLedgerState(root: string, dictionary?: Dictionary): Promise<LedgerState> {
  const file = join(root, LEDGER_FILE);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '{}';
  const ledger = parseLedger(text);
  const main = publishedLedger(root);
  const published = main?.ledger ?? ledger;
  const { model, diagnostics } = await readChecked(root, dictionary && { dictionary });
  const { addresses, sources } = model;
  // What can't be read has unknown addresses: the ledger is compared with a site that is whole.
  const isWhole = model.diagnostics.length === 0 && sources.documents.every(({ fault }) => !fault);
  return {
    ledger,
    text,
    main,
    published,
    addresses,
    diagnostics: [
      ...diagnostics.filter(
        ({ rule }) => ![...OWN_RULES, ...LEDGER_RULES, ...REVIEW_RULES].includes(rule),
      ),
      ...(isWhole ? checkPermalinks(published, addresses) : []).filter(({ rule }) =>
        LEDGER_RULES.includes(rule),
      ),
    ],
  };
}
