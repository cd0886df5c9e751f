/** What a page has to say about addresses that were its own and lead elsewhere now. */

import { fragmentOf, pageOf, resolveAddress, type SiteAddresses } from './addresses.ts';
import type { Ledger } from './ledger.ts';

/** An old address of a page, with what took its place. */
export interface Moved {
  /** The part after `#`; undefined for the page itself. */
  readonly id: string | undefined;
  /** The address that it leads to, without the base path. */
  readonly to: string;
  /** The words that stand there. */
  readonly title: string;
}

/** Ids that a step had on its own page: they stand inside it. */
export function oldIdsOf(address: string, { detours }: SiteAddresses): string[] {
  return detours
    .filter(({ from, to }) => to === address && pageOf(from) === pageOf(to))
    .map(({ from }) => fragmentOf(from) ?? '');
}

/** Ids that a living page once had and that lead to something other than a step of the same page. */
export function movedFrom(page: string, site: SiteAddresses): Moved[] {
  // A page that moved has a list of its own: `movedPages`.
  if (!site.living.has(page)) return [];
  return site.detours
    .filter(({ from }) => pageOf(from) === page)
    .filter(({ to }) => pageOf(to) !== page || site.living.get(to)?.kind !== 'step')
    .flatMap(({ from }) => movedTo(from, site));
}

/** The pages that the ledger knows and the site doesn't have, each with all its old addresses. */
export function movedPages(
  ledger: Ledger,
  site: SiteAddresses,
): { page: string; moved: Moved[] }[] {
  const pages = [...ledger.keys()].filter(
    (address) => pageOf(address) === address && !site.living.has(address),
  );
  return pages.map((page) => ({
    page,
    moved: [...ledger.keys()]
      .filter((address) => pageOf(address) === page)
      .flatMap((address) => movedTo(address, site)),
  }));
}

function movedTo(from: string, site: SiteAddresses): Moved[] {
  const to = resolveAddress(from, site);
  if (to === undefined) return [];
  return [{ id: fragmentOf(from), to, title: site.living.get(to)?.title ?? to }];
}
