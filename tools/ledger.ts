/** `npm run ledger`: writes what the site has into the ledger; `-- --published` compares with the main branch. */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readGuides } from '../src/guides/read-guides.ts';
import { formatFindings } from '../src/lint/report.ts';
import type { SiteAddresses } from '../src/permalinks/addresses.ts';
import { checkPermalinks } from '../src/permalinks/check-permalinks.ts';
import {
  changedLines,
  formatLedger,
  LEDGER_FILE,
  missingFrom,
  parseLedger,
  updatedLedger,
  type Ledger,
} from '../src/permalinks/ledger.ts';
import { readOptions } from './options.ts';
import { publishedLedger } from './published-ledger.ts';

const { values } = readOptions({ options: { published: { type: 'boolean', default: false } } });

/** What this very command mends. */
const OWN_RULES = ['permalinks/not-in-ledger', 'permalinks/ledger-behind'];
/** What `npm run review -- --record` mends: neither command waits for the other. */
const REVIEW_RULES = ['review/not-recorded', 'review/text-changed', 'review/no-such-guide'];
/** What the ledger in the file is to blame for, and the published one decides. */
const LEDGER_RULES = ['permalinks/lost', 'permalinks/reused-id', 'permalinks/needless-alias'];

try {
  const text = existsSync(LEDGER_FILE) ? readFileSync(LEDGER_FILE, 'utf8') : '{}';
  const ledger = parseLedger(text);
  const { ledger: onMain, from } = publishedLedger();
  // Where no main branch is known, every line of the file may be published: none is dropped.
  const published = from === undefined ? ledger : onMain;
  const { addresses, findings } = await readGuides(process.cwd());
  const told = [
    ...findings.filter(
      ({ rule }) => ![...OWN_RULES, ...LEDGER_RULES, ...REVIEW_RULES].includes(rule),
    ),
    ...checkPermalinks(published, addresses).filter(({ rule }) => LEDGER_RULES.includes(rule)),
  ];
  if (told.length > 0) {
    console.error(formatFindings(told));
    console.error('The ledger was left as it is.');
    process.exitCode = 1;
  } else if (values.published) compare(ledger, published, from);
  else write(ledger, published, addresses, text);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function write(ledger: Ledger, published: Ledger, addresses: SiteAddresses, text: string): void {
  const next = updatedLedger(ledger, published, addresses);
  const added = missingFrom(ledger, next);
  const dropped = missingFrom(next, ledger);
  if (formatLedger(next) !== text) writeFileSync(LEDGER_FILE, formatLedger(next));
  for (const address of added) console.log(`+ ${address}`);
  for (const address of dropped) console.log(`- ${address}  (never published)`);
  console.log(
    `The ledger holds ${String(next.size)} addresses: ${String(added.length)} added, ${String(dropped.length)} dropped.`,
  );
}

function compare(ledger: Ledger, published: Ledger, from: string | undefined): void {
  if (from === undefined) {
    console.log('No main branch is known here: there is no published ledger to compare with.');
    return;
  }
  const lost = missingFrom(ledger, published);
  const changed = changedLines(ledger, published);
  for (const address of lost) console.error(`${LEDGER_FILE}: the line of ${address} is gone.`);
  for (const address of changed) {
    console.error(`${LEDGER_FILE}: ${address} stands for something else than it did.`);
  }
  if (lost.length + changed.length === 0) {
    console.log(`Every address of the ledger on ${from} is still in this one.`);
    return;
  }
  console.error(
    `Published addresses stay for good. Run \`npm run ledger\`: it brings back the lines of ${from}.`,
  );
  process.exitCode = 1;
}
