/** What a page needs to know besides its own text: its guide and its old addresses. */

import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { pageVersion, textHash } from '../guides/text-hash.ts';
import { currentModel } from '../model/current-model.ts';
import { movedFrom, oldIdsOf } from '../permalinks/moved.ts';
import { headOf } from './head.ts';

/** What Starlight adds to each head and nobody reads here: one language, a sitemap that robots.txt names. */
const UNREAD = new Set(['generator', 'og:locale', 'og:site_name', 'sitemap']);

export const onRequest = defineRouteMiddleware(async ({ locals }) => {
  const { starlightRoute } = locals;
  const { id, entry } = starlightRoute;
  const model = await currentModel();
  const { guideOf, addresses, ledger } = model;
  const page = id === '' || id === 'index' ? '/' : `/${id}/`;
  // The page of an old address has no source: what is a draft again isn't shown there.
  const guide = entry.filePath.endsWith('.mdx') ? guideOf(id) : undefined;
  starlightRoute.head = [
    ...starlightRoute.head.filter(
      ({ attrs }) => !UNREAD.has(String(attrs?.['name'] ?? attrs?.['property'] ?? attrs?.['rel'])),
    ),
    ...(await headOf(model, page, entry.data.title)),
  ];
  locals.model = model;
  locals.guide = guide;
  locals.guideVersion = guide ? pageVersion(await textHash(guide.text)) : '';
  locals.permalinks = {
    oldIdsOf: (step) => oldIdsOf(`${page}#${step}`, addresses),
    moved: movedFrom(page, ledger, addresses),
  };
  // A list that names nothing but the top of the page is none.
  if ((starlightRoute.toc?.items.length ?? 0) < 2) starlightRoute.toc = undefined;
});
