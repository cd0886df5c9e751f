/** What the head of a page says of its forms for programs, and of its preview. */

import { isDivided } from '../finder/divided.ts';
import type { PageModel } from '../model/model.ts';
import { PROBLEMS_PAGE } from '../permalinks/addresses.ts';
import { cardSize } from './preview/card.ts';

/** An element of a page's head, as Starlight takes it. */
export interface HeadElement {
  tag: 'link' | 'meta';
  attrs: Record<string, string>;
}

/** Whether a page has a form for programs: one that moved has none. */
export function hasMarkdown(
  path: string,
  { addresses, guides }: Pick<PageModel, 'addresses' | 'guides'>,
): boolean {
  return addresses.current.has(path) || (isDivided(guides) && path.startsWith(PROBLEMS_PAGE));
}

/**
 * The elements: the page as Markdown, the list of all pages, the preview, and on the first page the feed.
 *
 * @param path the page's address from the site's root
 * @param files addresses with the base path: of the page's folder, the list, the feed; the picture's whole
 */
export function headLinks(
  { path, title }: { readonly path: string; readonly title: string },
  files: {
    readonly markdown: string;
    readonly list: string;
    readonly feed: string;
    readonly picture: string;
  },
): HeadElement[] {
  const { width, height } = cardSize;
  const link = (attrs: Record<string, string>): HeadElement => ({ tag: 'link', attrs });
  const meta = (property: string, content: string): HeadElement => ({
    tag: 'meta',
    attrs: { property, content },
  });
  return [
    link({ rel: 'alternate', type: 'text/markdown', href: files.markdown }),
    link({ rel: 'describedby', type: 'text/plain', href: files.list }),
    ...(path === '/'
      ? [link({ rel: 'alternate', type: 'application/atom+xml', href: files.feed })]
      : []),
    meta('og:image', files.picture),
    meta('og:image:width', String(width)),
    meta('og:image:height', String(height)),
    meta('og:image:alt', title),
  ];
}
