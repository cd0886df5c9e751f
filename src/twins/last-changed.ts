/** When a page's content last changed, for the sitemap. */

import type { PageModel } from '../model/model.ts';
import { withBase } from '../site.ts';

/** Pages that list what guides say. */
const LISTS = ['/', '/problems/', '/steps/'];

/**
 * The day on which a page last changed for its readers, or was last read against its facts.
 *
 * @param path from the site's root: `/sso/okta/`
 * @returns undefined for a page without a date in the content
 */
export function lastChanged(
  { guides, guideOf, changesOf }: Pick<PageModel, 'guides' | 'guideOf' | 'changesOf'>,
  path: string,
): string | undefined {
  const guide = guideOf(path.slice(1, -1));
  const dated = guide ? [guide] : LISTS.includes(path) ? guides : [];
  return dated
    .map(({ id, reviewed }) => {
      const changed = changesOf(id)[0]?.date ?? '';
      return changed > reviewed ? changed : reviewed;
    })
    .sort()
    .at(-1);
}

/**
 * An entry of the sitemap with that day.
 *
 * @param base the path that the site is built for
 */
export function withLastChanged<Item extends { url: string }>(
  item: Item,
  base: string,
  model: PageModel,
): Item & { lastmod?: string } {
  const root = withBase(base, '/');
  const day = lastChanged(model, `/${new URL(item.url).pathname.slice(root.length)}`);
  return day === undefined ? item : { ...item, lastmod: day };
}
