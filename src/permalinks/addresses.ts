/** Every address that the site promises, and where the ones it no longer has lead. */

import type { SourceLocation } from '../source/diagnostic.ts';

/** What an address stands for. */
export type AddressKind = 'page' | 'section' | 'step' | 'problem' | 'term';

/** An address that the site has, from its root and without the base path: `/sso/okta/#copy-client-id`. */
export interface SiteAddress {
  readonly address: string;
  readonly kind: AddressKind;
  /** The words that stand there: the title of the page, step or section. */
  readonly title: string;
  /** The file that it comes from, and the place in it. */
  readonly file: string;
  readonly location: SourceLocation;
}

/** An old address and the one that took its place: a step's alias, or a line of redirects.yaml. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
  readonly file: string;
  readonly location: SourceLocation;
}

/** All addresses of a site. */
export interface SiteAddresses {
  readonly current: ReadonlyMap<string, SiteAddress>;
  readonly redirects: readonly Redirect[];
  /** Lines of redirects.yaml that lead to themselves: what was gone, and is back with its meaning. */
  readonly restored: readonly Redirect[];
  /** Pages that are drafts, and so none of the site, by their address: where each says so. */
  readonly drafts?: ReadonlyMap<string, Pick<SiteAddress, 'file' | 'location'>>;
  /** Steps whose address a problem has too: one of them can't be reached. */
  readonly doubles?: readonly SiteAddress[];
}

/** The page with every problem; each stands on its guide's page too. */
export const PROBLEMS_PAGE = '/problems/';

/** The page of an address: the part before `#`. */
export function pageOf(address: string): string {
  return address.split('#')[0] ?? '';
}

/** The part of an address after `#`; undefined when it has none. */
export function fragmentOf(address: string): string | undefined {
  return address.split('#')[1];
}

/**
 * Where an address leads today.
 *
 * A page that moved takes its ids along: what its successor doesn't have leads to the successor itself.
 * What becomes of a problem on the page of all problems becomes of it on its guide's page.
 *
 * @returns an address that the site has; undefined when the address leads nowhere
 */
export function resolveAddress(address: string, site: SiteAddresses): string | undefined {
  if (site.current.has(address)) return address;
  const direct = redirectFrom(address, site);
  if (direct !== undefined) return site.current.has(direct.to) ? direct.to : undefined;
  const page = pageOf(address);
  const fragment = fragmentOf(address);
  if (fragment === undefined) return undefined;
  const moved = site.current.has(page) ? undefined : redirectFrom(page, site);
  for (const home of [...(moved ? [pageOf(moved.to)] : []), PROBLEMS_PAGE]) {
    const there = `${home}#${fragment}`;
    const target = site.current.has(there) ? there : redirectFrom(there, site)?.to;
    if (target !== undefined && site.current.has(target)) return target;
  }
  return moved && site.current.has(moved.to) ? moved.to : undefined;
}

/** The redirect that starts at an address. */
export function redirectFrom(address: string, { redirects }: SiteAddresses): Redirect | undefined {
  let byStart = redirectsByStart.get(redirects);
  if (!byStart) {
    // Of two with one start the first counts; the second is a diagnostic.
    byStart = new Map([...redirects].reverse().map((redirect) => [redirect.from, redirect]));
    redirectsByStart.set(redirects, byStart);
  }
  return byStart.get(address);
}

const redirectsByStart = new WeakMap<readonly Redirect[], ReadonlyMap<string, Redirect>>();

/**
 * The address that an alias of a step means: `old-id` is one of the step's own page,
 * `sso/okta#old-id` one of another page, also with the slashes that it has in the browser.
 */
export function addressOfAlias(alias: string, page: string): string {
  const [before = '', id] = alias.split('#');
  if (id === undefined) return `${page}#${before}`;
  if (before === '') return `${page}#${id}`;
  const path = before.replace(/^\/|\/$/g, '');
  return path === '' ? `/#${id}` : `/${path}/#${id}`;
}

/** The alias that means an address, written on a step of a page: see `addressOfAlias`. */
export function aliasOf(address: string, page: string): string {
  const id = fragmentOf(address) ?? '';
  const path = pageOf(address).replace(/^\/|\/$/g, '');
  return pageOf(address) === page ? id : `${path === '' ? '/' : path}#${id}`;
}
