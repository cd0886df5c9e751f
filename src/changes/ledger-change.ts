/** What the ledger of published addresses is to gain from a state of the site. */

import type { SiteAddresses } from '../permalinks/addresses.ts';
import { missingFrom, updatedLedger, type Ledger } from '../permalinks/ledger.ts';
import type { LedgerChange } from './changes-text.ts';

/**
 * Compares the ledger on the main branch with the one that the site needs.
 *
 * @param published the ledger on the main branch
 */
export function ledgerChange(published: Ledger, site: SiteAddresses): LedgerChange {
  const next = updatedLedger(published, published, site);
  return {
    gained: missingFrom(published, next).sort(),
    redirected: [...next].flatMap(([from, { now }]) =>
      now === undefined || published.get(from)?.now === now ? [] : [{ from, to: now }],
    ),
  };
}
