/** Which built pages the sitemap lists: those with a source, not the ones that send on to a successor. */

import type { SiteAddresses } from '../permalinks/addresses.ts';
import { withBase } from '../site.ts';

/**
 * A test for the address of a built page.
 *
 * @param base the path that the site is built for
 * @returns a function from the whole address, `https://docs.wando.app/docs/sso/okta/`
 */
export function isListedUnder(
  base: string,
  { current }: Pick<SiteAddresses, 'current'>,
): (address: string) => boolean {
  const root = withBase(base, '/');
  return (address) => current.has(`/${new URL(address).pathname.slice(root.length)}`);
}
