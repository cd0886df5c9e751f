/** Every address that the site promises, and where the ones it no longer has lead. */

import type { Place } from '../source/diagnostic.ts';

/** What an address stands for. */
export type AddressKind = 'page' | 'section' | 'step' | 'problem';

/** An address that the site has, from its root and without the base path: `/sso/okta/#copy-client-id`. */
export interface Living {
  readonly address: string;
  readonly kind: AddressKind;
  /** The words that stand there: the title of the page, step or section. */
  readonly title: string;
  /** The file that it comes from, and the place in it. */
  readonly file: string;
  readonly place: Place;
}

/** An old address and the one that took its place: a step's alias, or a line of successors.yaml. */
export interface Detour {
  readonly from: string;
  readonly to: string;
  readonly file: string;
  readonly place: Place;
}

/** All addresses of a site. */
export interface SiteAddresses {
  readonly living: ReadonlyMap<string, Living>;
  readonly detours: readonly Detour[];
  /** Lines of successors.yaml that lead to themselves: what was gone, and is back with its meaning. */
  readonly returned: readonly Detour[];
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
  if (site.living.has(address)) return address;
  const direct = detourFrom(address, site);
  if (direct !== undefined) return site.living.has(direct.to) ? direct.to : undefined;
  const page = pageOf(address);
  const fragment = fragmentOf(address);
  if (fragment === undefined) return undefined;
  const moved = site.living.has(page) ? undefined : detourFrom(page, site);
  for (const home of [...(moved ? [pageOf(moved.to)] : []), PROBLEMS_PAGE]) {
    const there = `${home}#${fragment}`;
    const target = site.living.has(there) ? there : detourFrom(there, site)?.to;
    if (target !== undefined && site.living.has(target)) return target;
  }
  return moved && site.living.has(moved.to) ? moved.to : undefined;
}

/** The detour that starts at an address. */
export function detourFrom(address: string, { detours }: SiteAddresses): Detour | undefined {
  let byStart = detoursByStart.get(detours);
  if (!byStart) {
    // Of two with one start the first counts; the second is a finding.
    byStart = new Map([...detours].reverse().map((detour) => [detour.from, detour]));
    detoursByStart.set(detours, byStart);
  }
  return byStart.get(address);
}

const detoursByStart = new WeakMap<readonly Detour[], ReadonlyMap<string, Detour>>();

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
