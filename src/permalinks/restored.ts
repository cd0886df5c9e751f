/** What was gone and is back: a line of redirects.yaml that leads to itself says so. */

import { pageOf, type SiteAddresses } from './addresses.ts';
import type { Ledger } from './ledger.ts';
import { REDIRECTS_FILE } from './redirects.ts';

/**
 * Whether a writer says that an address is back as what it was, itself or with its page.
 *
 * The line counts while the ledger still says where the address went: once that is over, a later id may
 * not use it.
 */
export function isBack(address: string, ledger: Ledger, { restored }: SiteAddresses): boolean {
  const own = [address, pageOf(address)];
  return restored.some(({ from }) => own.includes(from) && ledger.get(from)?.now !== undefined);
}

/** The line that says so, with the file to write it in: that of its page, if the page was gone too. */
export function lineOfReturn(address: string, ledger: Ledger): string {
  const page = pageOf(address);
  const from = ledger.get(page)?.now === undefined ? address : page;
  return `\`${from}: ${from}\` in ${REDIRECTS_FILE}`;
}
