/** The ledger: every address ever published, one line each, so that a pull request shows what changes. */

import { z } from 'astro/zod';
import type { AddressKind, SiteAddresses } from './addresses.ts';
import { resolveAddress } from './addresses.ts';

/** A line of the ledger: what the address was when it was first published, and where it leads since it went. */
export interface LedgerEntry {
  readonly was: AddressKind;
  /** A step's title, which says what it does; left out once it is gone. */
  readonly title?: string;
  /** The published title, where a writer has said that the step is the same under another one. */
  readonly before?: string;
  /** The address that took its place; left out while the site has the address itself. */
  readonly now?: string;
}

/** The ledger, by address. */
export type Ledger = ReadonlyMap<string, LedgerEntry>;

const kind = z.enum(['page', 'section', 'step', 'problem', 'term'] satisfies AddressKind[]);
const ledgerSchema = z.record(
  z.string(),
  z.union([
    kind.transform((was): LedgerEntry => ({ was })),
    z
      .strictObject({
        was: kind,
        title: z.string().optional(),
        before: z.string().optional(),
        now: z.string().optional(),
      })
      .transform(({ was, title, before, now }): LedgerEntry =>
        entryOf(was, { title, before, now }),
      ),
  ]),
);

/** The ledger's file, from the project's root. */
export const LEDGER_FILE = 'src/permalinks/published.json';

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
    .map(([address, { was, title, before, now }]) => {
      const keys = Object.entries({ was, title, before, now }).flatMap(([key, value]) =>
        value === undefined ? [] : [`"${key}": ${JSON.stringify(value)}`],
      );
      const entry = keys.length === 1 ? JSON.stringify(was) : `{ ${keys.join(', ')} }`;
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
  for (const [address, { kind, title }] of site.current) {
    const known = published.get(address);
    const line = ledger.get(address);
    const isSaid = line?.title === title && line.before !== undefined;
    lines.set(
      address,
      // What it was on a branch alone, nobody has a link to.
      entryOf(known?.was ?? kind, {
        title: kind === 'step' ? title : undefined,
        // Once the title is published, the one before is of no use.
        before: isSaid && known?.title !== title ? line.before : undefined,
      }),
    );
  }
  return lines;
}

function entryOf(
  was: AddressKind,
  { title, before, now }: { [Key in 'title' | 'before' | 'now']?: string | undefined },
): LedgerEntry {
  return {
    was,
    ...(title !== undefined && { title }),
    ...(before !== undefined && { before }),
    ...(now !== undefined && { now }),
  };
}

/** The ledger with steps that are the same under another title, as their writer says. */
export function withSameSteps(
  ledger: Ledger,
  published: Ledger,
  same: readonly string[],
  site: SiteAddresses,
): Ledger {
  const lines = new Map(ledger);
  for (const address of same) {
    const title = site.current.get(address)?.title;
    const before = published.get(address)?.title;
    if (title === undefined || before === undefined || title === before) continue;
    lines.set(address, { was: 'step', title, before });
  }
  return lines;
}

/** What is published, with the titles that a ledger says are other ones of the same steps. */
export function withSaidTitles(published: Ledger, ledger: Ledger): Ledger {
  return new Map(
    [...published].map(([address, entry]) => {
      const line = ledger.get(address);
      const isSame = line?.title !== undefined && line.before === entry.title;
      return [address, isSame ? { ...entry, title: line.title } : entry] as const;
    }),
  );
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
