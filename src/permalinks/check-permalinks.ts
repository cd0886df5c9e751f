/** Compares the ledger with the site: a published address always leads to the thing that it meant. */

import type { Diagnostic } from '../source/diagnostic.ts';
import { resolveAddress, type SiteAddress, type SiteAddresses } from './addresses.ts';
import { unreadableLedger } from './unreadable-ledger.ts';
import { checkRedirects } from './check-redirects.ts';
import {
  formatLedger,
  LEDGER_FILE,
  ledgerLine,
  parseLedger,
  type Ledger,
  type LedgerEntry,
} from './ledger.ts';
import { isLeftBehind, isLostWithAnother, lost } from './lost.ts';
import { checkOtherSteps } from './other-step.ts';
import { checkReservedIds } from './reserved-ids.ts';
import { checkReuse } from './reused-id.ts';
import { checkRepointed } from './repointed.ts';

/** Everything wrong between the ledger and the site; empty when each address ever published still answers. */
export function checkPermalinks(ledger: Ledger, site: SiteAddresses): Diagnostic[] {
  const broken = checkRedirects(ledger, site);
  if (broken.length > 0) return broken;
  return [
    ...checkReservedIds(site),
    ...checkOtherSteps(ledger, site),
    ...[...ledger].flatMap(([address, entry]) => checkLine(address, entry, ledger, site)),
    ...notInLedger(ledger, site),
  ];
}

/** The same for the ledger's text; one that can't be read is a diagnostic of its own. */
export function checkLedger(text: string, site: SiteAddresses): Diagnostic[] {
  try {
    const ledger = parseLedger(text);
    return [...checkForm(text, ledger), ...checkPermalinks(ledger, site)];
  } catch {
    return [unreadableLedger(text)];
  }
}

function checkForm(text: string, ledger: Ledger): Diagnostic[] {
  const written = formatLedger(ledger).split('\n');
  const lines = text.split('\n');
  const at = written.findIndex((line, index) => line !== lines[index]);
  if (at < 0 && lines.length === written.length) return [];
  const line = (at < 0 ? written.length : at) + 1;
  return [ledgerBehind(line, 'a line that isn’t where the command writes it, or not as it does')];
}

function checkLine(
  address: string,
  entry: LedgerEntry,
  ledger: Ledger,
  site: SiteAddresses,
): Diagnostic[] {
  const { now } = entry;
  const leadsTo = resolveAddress(address, site);
  if (leadsTo === undefined) {
    const isTold = isLostWithAnother(address, entry, ledger, site);
    return isTold ? [] : [lost(address, entry, ledger, site)];
  }
  const here = site.current.get(address);
  if (here) {
    const reused = checkReuse(here, entry, ledger, site);
    if (reused || now === undefined) return reused ?? [];
    const found = `${address}, which is back while its line says that it leads to ${now}`;
    return [ledgerBehind(ledgerLine(ledger, address), found)];
  }
  const tornOff = checkRepointed(address, entry, leadsTo, ledger, site);
  if (tornOff) return [tornOff];
  if (isLeftBehind(address, entry, leadsTo, ledger, site)) {
    return [lost(address, entry, ledger, site)];
  }
  if (now === leadsTo) return [];
  const found = `${address}, which leads to ${leadsTo} and doesn’t say so`;
  return [ledgerBehind(ledgerLine(ledger, address), found)];
}

function ledgerBehind(line: number, found: string): Diagnostic {
  return {
    rule: 'permalinks/ledger-behind',
    file: LEDGER_FILE,
    line,
    column: 1,
    found,
    expected: 'the ledger as `npm run ledger` writes it',
    help: 'Run `npm run ledger`, and commit what it changes.',
  };
}

function notInLedger(ledger: Ledger, site: SiteAddresses): Diagnostic[] {
  const byFile = new Map<string, SiteAddress[]>();
  for (const entry of site.current.values()) {
    if (ledger.has(entry.address)) continue;
    const own = byFile.get(entry.file) ?? [];
    own.push(entry);
    byFile.set(entry.file, own);
  }
  return [...byFile].map(([file, own]) => {
    const names = own.map(({ address }) => address);
    const more = names.length > 3 ? ` and ${String(names.length - 3)} more` : '';
    return {
      rule: 'permalinks/not-in-ledger',
      file,
      ...(own[0]?.location ?? { line: 1, column: 1 }),
      found: `${names.slice(0, 3).join(', ')}${more}, not in the ledger yet`,
      expected: `every address of the site in ${LEDGER_FILE}`,
      help: 'Run `npm run ledger`, and commit what it changes.',
    };
  });
}
