/** What a page has to say about addresses that were its own and lead elsewhere now. */

import {
  redirectFrom,
  fragmentOf,
  pageOf,
  resolveAddress,
  type SiteAddresses,
} from './addresses.ts';
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
export function oldIdsOf(address: string, { redirects }: SiteAddresses): readonly string[] {
  let bySuccessor = idsBySuccessor.get(redirects);
  if (!bySuccessor) {
    bySuccessor = new Map<string, string[]>();
    for (const { from, to } of redirects) {
      if (pageOf(from) !== pageOf(to)) continue;
      bySuccessor.set(to, [...(bySuccessor.get(to) ?? []), fragmentOf(from) ?? '']);
    }
    idsBySuccessor.set(redirects, bySuccessor);
  }
  return bySuccessor.get(address) ?? [];
}

const idsBySuccessor = new WeakMap<SiteAddresses['redirects'], Map<string, string[]>>();

/** Ids that a current page once had and that lead to something other than a step that has them inside. */
export function movedFrom(page: string, ledger: Ledger, site: SiteAddresses): Moved[] {
  // A page that moved has a list of its own: `movedPages`.
  if (!site.current.has(page)) return [];
  return (byPage(ledger).get(page) ?? [])
    .filter((address) => !site.current.has(address))
    .filter((address) => {
      const to = redirectFrom(address, site)?.to ?? '';
      return pageOf(to) !== page || site.current.get(to)?.kind !== 'step';
    })
    .flatMap((address) => movedTo(address, site));
}

/** The pages that the ledger knows and the site doesn't have, each with all its old addresses. */
export function movedPages(
  ledger: Ledger,
  site: SiteAddresses,
): { page: string; moved: Moved[] }[] {
  return [...byPage(ledger)]
    .filter(([page]) => ledger.has(page) && !site.current.has(page))
    .map(([page, addresses]) => ({
      page,
      moved: addresses.flatMap((address) => movedTo(address, site)),
    }));
}

function movedTo(from: string, site: SiteAddresses): Moved[] {
  const to = resolveAddress(from, site);
  if (to === undefined) return [];
  return [{ id: fragmentOf(from), to, title: site.current.get(to)?.title ?? to }];
}

/** The ledger's addresses, the page's own among them, by page. */
function byPage(ledger: Ledger): ReadonlyMap<string, readonly string[]> {
  let pages = addressesByPage.get(ledger);
  if (!pages) {
    pages = new Map<string, string[]>();
    for (const address of ledger.keys()) {
      const own = pages.get(pageOf(address)) ?? [];
      own.push(address);
      pages.set(pageOf(address), own);
    }
    addressesByPage.set(ledger, pages);
  }
  return pages;
}

const addressesByPage = new WeakMap<Ledger, Map<string, string[]>>();
