/** The pages that moved as a whole: a host may send readers on by itself. */

import { fragmentOf, pageOf, resolveAddress, type SiteAddresses } from './addresses.ts';
import { OLD_LINK } from './named-part.ts';

/**
 * Where hosts send old pages to. A host doesn't see the part that a link names: a page one of whose
 * parts went elsewhere is left to the page that speaks of it.
 *
 * @param published every address ever published
 * @returns addresses; what a page is sent on to says to readers that they followed an older link
 */
export function hostRedirects(
  published: readonly string[],
  site: SiteAddresses,
): { readonly from: string; readonly to: string }[] {
  const pages = published.filter(
    (address) => fragmentOf(address) === undefined && !site.current.has(address),
  );
  return pages.flatMap((from) => {
    const to = resolveAddress(from, site);
    if (to === undefined) return [];
    const isWhole = published
      .filter((address) => address !== from && pageOf(address) === from)
      .every((part) => {
        const there = resolveAddress(`${pageOf(to)}#${fragmentOf(part) ?? ''}`, site);
        return resolveAddress(part, site) === (there ?? to);
      });
    const fragment = fragmentOf(to);
    const end = fragment === undefined ? '' : `#${fragment}`;
    return isWhole ? [{ from, to: `${pageOf(to)}?${OLD_LINK}=${end}` }] : [];
  });
}
