/** An id that stood for something else once: old links would lead to what they never meant. */

import { slugOf } from '../source/mdx.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import {
  fragmentOf,
  pageOf,
  PROBLEMS_PAGE,
  resolveAddress,
  type AddressKind,
  type SiteAddress,
  type SiteAddresses,
} from './addresses.ts';
import type { Ledger, LedgerEntry } from './ledger.ts';
import { isBack, lineOfReturn } from './restored.ts';
import { REDIRECTS_FILE } from './redirects.ts';

/**
 * What is wrong with an address that the site has and that meant something else once.
 *
 * @returns undefined when it means what it meant; an empty list when its page's diagnostic says it
 */
export function checkReuse(
  here: SiteAddress,
  { was, now }: LedgerEntry,
  ledger: Ledger,
  site: SiteAddresses,
): Diagnostic[] | undefined {
  const { address } = here;
  if (here.kind !== was) return [otherKind(here, was)];
  if (now === undefined || !isReused(address, ledger, site)) return undefined;
  const page = pageOf(address);
  // One line says it of a page with all its ids.
  if (address !== page && isReused(page, ledger, site)) return [];
  return [
    {
      ...start(here),
      found: `${nameOf(address)}, which belonged to what is ${now} now`,
      help: `Is it what it was, back again? Write ${lineOfReturn(address, ledger)}. If not, give “${here.title}” another one, and keep what leads to ${now}.`,
    },
  ];
}

function isReused(address: string, ledger: Ledger, site: SiteAddresses): boolean {
  const here = site.current.get(address);
  const { was, now } = ledger.get(address) ?? {};
  if (!here || was === undefined || now === undefined) return false;
  // What it was has moved on, unless it came back by the way that it went.
  if (resolveAddress(now, site) === address || isSameHeading(here, was)) return false;
  // On its guide's page a problem is what it is on the page of all problems.
  if (was === 'problem' && pageOf(address) !== PROBLEMS_PAGE) return false;
  return !isBack(address, ledger, site);
}

/** A plain heading's id is made from its words: the same id is the same heading, back again. */
export function isSameHeading({ kind, title, address }: SiteAddress, was: AddressKind): boolean {
  const isHeading = kind === was && (kind === 'section' || kind === 'term');
  return isHeading && slugOf(title) === fragmentOf(address);
}

function otherKind(here: SiteAddress, was: AddressKind): Diagnostic {
  return {
    ...start(here),
    found: `${nameOf(here.address)}, which belonged to a ${was}, at a ${here.kind}`,
    help: `Give “${here.title}” another one, and write \`${here.address}: …\` in ${REDIRECTS_FILE}, with the address that has what the ${was} was about.`,
  };
}

function start({ file, location }: SiteAddress) {
  const expected = 'an id that never meant anything else: old links name it';
  return { rule: 'permalinks/reused-id', file, ...location, expected };
}

function nameOf(address: string): string {
  const id = fragmentOf(address);
  return id === undefined ? `the address ${address}` : `the id "${id}"`;
}
