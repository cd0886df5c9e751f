/** The pages of the sitemap, each with the day of its last change. */

import type { PageModel } from '../model/model.ts';
import { withBase } from '../site.ts';

/** Pages that list what guides say. */
const LISTS = ['/', '/problems/', '/steps/'];

/**
 * A built page as the sitemap lists it.
 *
 * @param item has the whole address, `https://docs.wando.app/docs/sso/okta/`
 * @param base the path that the site is built for
 * @returns undefined for a page without a source: one that moved. `lastmod` is the day on which it last changed
 *   for its readers, or was last read against its facts; it is left out where the content has no date
 */
export function sitemapItem<Item extends { url: string }>(
  item: Item,
  base: string,
  model: Pick<PageModel, 'guides' | 'guideOf' | 'changesOf' | 'addresses'>,
): (Item & { lastmod?: string }) | undefined {
  const root = withBase(base, '/');
  const path = `/${new URL(item.url).pathname.slice(root.length)}`;
  if (!model.addresses.current.has(path)) return undefined;
  const guide = model.guideOf(path.slice(1, -1));
  const dated = guide ? [guide] : LISTS.includes(path) ? model.guides : [];
  const lastmod = dated
    .map(({ id, reviewed }) => {
      const changed = model.changesOf(id)[0]?.date ?? '';
      return changed > reviewed ? changed : reviewed;
    })
    .sort()
    .at(-1);
  return lastmod === undefined ? item : { ...item, lastmod };
}
