/** What `npm run ready` and `npm run ledger` work on: the ledger, what of it is published, and the site. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readChecked } from '../../src/checks/read-checked.ts';
import type { Diagnostic } from '../../src/source/diagnostic.ts';
import { addressOfAlias, type SiteAddresses } from '../../src/permalinks/addresses.ts';
import { checkPermalinks } from '../../src/permalinks/check-permalinks.ts';
import {
  LEDGER_FILE,
  parseLedger,
  withSaidTitles,
  withSameSteps,
  type Ledger,
} from '../../src/permalinks/ledger.ts';
import type { Dictionary } from '../../src/spelling/check-spelling.ts';
import { publishedLedger, type PublishedLedger } from '../published-ledger.ts';

/** All of it, read once. */
export interface LedgerState {
  /** The ledger in the file, and the file's text. */
  readonly ledger: Ledger;
  readonly text: string;
  /** Undefined where nobody can say what main has: then `unknown` says why. */
  readonly main: PublishedLedger | undefined;
  readonly unknown: string | undefined;
  /** What is published; where main is not known, every line of the file may be. */
  readonly published: Ledger;
  readonly addresses: SiteAddresses;
  /** What has to be fixed before the ledger can say anything. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What this very command fixes. */
const OWN_RULES = ['permalinks/no-ledger', 'permalinks/not-in-ledger', 'permalinks/ledger-behind'];
/** What the record of reviews is about: addresses don't wait for it. */
const REVIEW_RULES = ['review/not-recorded', 'review/text-changed', 'review/no-such-guide'];
/** What the ledger in the file is to blame for, and the published one decides. */
const LEDGER_RULES = [
  'permalinks/lost',
  'permalinks/needless-alias',
  'permalinks/other-step',
  'permalinks/reused-id',
];

/**
 * Reads the ledger, main and the sources.
 *
 * @param root the project's folder
 * @param options.dictionary the words that are spelled right; spelling is not checked when it is left out
 * @param options.same steps that are the same under another title, as `sso/okta#copy-client-id`
 * @throws with a sentence for people when `same` names no such step, when the ledger can't be read, or git can't report what is published
 */
export async function readLedgerState(
  root: string,
  { dictionary, same = [] }: { dictionary?: Dictionary; same?: readonly string[] } = {},
): Promise<LedgerState> {
  const file = join(root, LEDGER_FILE);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '{}';
  const inFile = parseLedger(text);
  const found = publishedLedger(root);
  const main = 'unknown' in found ? undefined : found;
  const published = main?.ledger ?? inFile;
  const { model, diagnostics } = await readChecked(root, dictionary && { dictionary });
  const { addresses, sources } = model;
  // What can't be read has unknown addresses: the ledger is compared with a site that is whole.
  const isWhole = model.diagnostics.length === 0 && sources.documents.every(({ fault }) => !fault);
  const steps = same.map((name) => sameStep(name, published, addresses));
  const ledger = withSameSteps(inFile, published, steps, addresses);
  return {
    ledger,
    text,
    main,
    unknown: 'unknown' in found ? found.unknown : undefined,
    published,
    addresses,
    diagnostics: [
      ...diagnostics.filter(
        ({ rule }) => ![...OWN_RULES, ...LEDGER_RULES, ...REVIEW_RULES].includes(rule),
      ),
      ...(isWhole ? checkPermalinks(withSaidTitles(published, ledger), addresses) : []).filter(
        ({ rule }) => LEDGER_RULES.includes(rule),
      ),
    ],
  };
}

/** The address of a step that is said to be the same; its title has to be another one than is published. */
function sameStep(name: string, published: Ledger, { current }: SiteAddresses): string {
  const address = addressOfAlias(name, '/');
  const title = current.get(address)?.title;
  const before = published.get(address)?.title;
  if (title !== undefined && before !== undefined && title !== before) return address;
  const reason = title === undefined ? 'the site has no such step' : 'its title is not another one';
  throw new Error(`--same ${name}: ${reason}. Name one such as sso/okta#copy-client-id.`);
}
