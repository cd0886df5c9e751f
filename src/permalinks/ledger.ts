/** The ledger: every address ever published, one line each, so that a pull request shows what changes. */

import { z } from 'astro/zod';
import type { AddressKind, SiteAddresses } from './addresses.ts';
import { resolveAddress } from './addresses.ts';

/** A line of the ledger: what the address was when it was first published, and where it leads since it went. */
export interface LedgerEntry {
  readonly was: AddressKind;
  /** The address that took its place; left out while the site has the address itself. */
  readonly now?: string;
}

/** The ledger, by address. */
export type Ledger = ReadonlyMap<string, LedgerEntry>;

const kind = z.enum(['page', 'section', 'step', 'problem'] satisfies AddressKind[]);
const ledgerSchema = z.record(
  z.string(),
  z.union([
    kind.transform((was): LedgerEntry => ({ was })),
    z.strictObject({ was: kind, now: z.string() }),
  ]),
);

/** The ledger's file, from the project's root. */
export const LEDGER_FILE = 'src/permalinks/ledger.json';

/**
 * Reads the ledger's text.
 *
 * @throws with a sentence for people when the text isn't a ledger, for instance after a merge conflict
 */
export function parseLedger(text: string): Ledger {
  try {
    return new Map(Object.entries(ledgerSchema.parse(JSON.parse(text))));
  } catch {
    throw new Error(
      `${LEDGER_FILE} can’t be read. After a merge conflict keep the lines of both sides, each but the last with a comma behind it, then run \`npm run ledger\`.`,
    );
  }
}

/** The ledger of a text that may be missing or broken: empty then, and a check says why. */
export function readableLedger(text: string | undefined): Ledger {
  try {
    return text === undefined ? new Map() : parseLedger(text);
  } catch {
    return new Map();
  }
}

/** The ledger as text: sorted by address, one line each, with a line end behind the last. */
export function formatLedger(ledger: Ledger): string {
  const lines = [...ledger]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([address, { was, now }]) => {
      const entry =
        now === undefined ? JSON.stringify(was) : `{ "was": "${was}", "now": "${now}" }`;
      return `  ${JSON.stringify(address)}: ${entry}`;
    });
  return `{\n${lines.join(',\n')}\n}\n`;
}

/** The line of an address in the ledger's text, from 1; where it would stand when it isn't there. */
export function ledgerLine(ledger: Ledger, address: string): number {
  return [...ledger.keys()].filter((other) => other < address).length + 2;
}

/**
 * The ledger that a site needs: what the site has is added, what leads elsewhere says where to, and
 * nothing that is published goes.
 *
 * @param published the ledger on the main branch: its lines stay, others that the site doesn't have go
 */
export function updatedLedger(ledger: Ledger, published: Ledger, site: SiteAddresses): Ledger {
  const lines = new Map<string, LedgerEntry>();
  for (const [address, entry] of [...ledger, ...published]) {
    if (!site.current.has(address) && published.has(address)) {
      const now = resolveAddress(address, site);
      lines.set(address, now === undefined ? entry : { was: entry.was, now });
    }
  }
  for (const [address, { kind }] of site.current) {
    // What it was on a branch alone, nobody has a link to.
    lines.set(address, { was: published.get(address)?.was ?? kind });
  }
  return lines;
}

/** The addresses that stand in one ledger and not in the other. */
export function missingFrom(ledger: Ledger, published: Ledger): string[] {
  return [...published.keys()].filter((address) => !ledger.has(address));
}

/** The addresses that were one kind of thing when they were published, and are another in the ledger. */
export function changedLines(ledger: Ledger, published: Ledger): string[] {
  return [...published].flatMap(([address, { was }]) => {
    const line = ledger.get(address);
    return line && line.was !== was ? [address] : [];
  });
}
