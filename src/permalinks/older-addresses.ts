/** The other way round: from an address that the site has to the old ones that lead to it. */

import { resolveAddress, type SiteAddresses } from './addresses.ts';
import type { Ledger } from './ledger.ts';

/** For each address to which old ones lead, those old ones in the ledger's order. */
export function olderAddresses(
  ledger: Ledger,
  site: SiteAddresses,
): ReadonlyMap<string, readonly string[]> {
  const known = olderBySite.get(site);
  if (known) return known;
  const older = new Map<string, string[]>();
  olderBySite.set(site, older);
  for (const address of ledger.keys()) {
    const now = resolveAddress(address, site);
    if (now === undefined || now === address) continue;
    older.set(now, [...(older.get(now) ?? []), address]);
  }
  return older;
}

/** Each file of a divided feed asks for the same. */
const olderBySite = new WeakMap<SiteAddresses, ReadonlyMap<string, readonly string[]>>();
