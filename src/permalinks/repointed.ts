/** A published address that leads to something else than before, without a word of its writer. */

import type { Diagnostic } from '../source/diagnostic.ts';
import {
  redirectFrom,
  fragmentOf,
  pageOf,
  PROBLEMS_PAGE,
  resolveAddress,
  type SiteAddresses,
} from './addresses.ts';
import type { Ledger, LedgerEntry } from './ledger.ts';
import { isSameHeading } from './reused-id.ts';
import { REDIRECTS_FILE } from './redirects.ts';

/** The diagnostic about an address that no longer leads to what it meant, with the line that leads back there. */
export function checkRepointed(
  address: string,
  entry: LedgerEntry,
  leadsTo: string,
  ledger: Ledger,
  site: SiteAddresses,
): Diagnostic | undefined {
  const meant = entry.now === undefined ? undefined : resolveAddress(entry.now, site);
  const there = site.current.get(leadsTo);
  if (!there || meant === undefined || meant === leadsTo) return undefined;
  if (isSaid(address, entry, site) || isSameHeading(there, there.kind)) return undefined;
  if (pageOf(leadsTo) !== pageOf(meant) && followsPage(address, meant, ledger)) return undefined;
  return {
    rule: 'permalinks/lost',
    file: there.file,
    ...there.location,
    found: `${address}, which meant ${meant}, leads to ${leadsTo} now`,
    expected: 'every address ever published to lead to what it meant',
    help: `Write \`${address}: ${meant}\` in ${REDIRECTS_FILE}.`,
  };
}

/** Whether a line of its own says where it leads: for a problem, its line on the page of all problems does. */
function isSaid(address: string, { was }: LedgerEntry, site: SiteAddresses): boolean {
  const problem = `${PROBLEMS_PAGE}#${fragmentOf(address) ?? ''}`;
  const names = was === 'problem' ? [address, problem] : [address];
  return names.some((name) => redirectFrom(name, site) !== undefined);
}

/** Whether it was on the page that its own page led to: then a new line for the page speaks for it too. */
function followsPage(address: string, meant: string, ledger: Ledger): boolean {
  const led = ledger.get(pageOf(address))?.now;
  return led !== undefined && pageOf(led) === pageOf(meant);
}
