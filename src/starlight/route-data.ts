/** What a page needs to know besides its own text: its guide, the steps for the contents list, its old addresses. */

import { defineRouteMiddleware, type StarlightRouteData } from '@astrojs/starlight/route-data';
import type { Guide } from '../guides/guide.ts';
import { pageVersion, textHash } from '../guides/text-hash.ts';
import { currentModel } from '../model/current-model.ts';
import { movedFrom, oldIdsOf } from '../permalinks/moved.ts';

export const onRequest = defineRouteMiddleware(async ({ locals }) => {
  const { starlightRoute } = locals;
  const { id, entry } = starlightRoute;
  const { guideOf, addresses, ledger } = currentModel();
  const page = id === '' || id === 'index' ? '/' : `/${id}/`;
  const guide = guideOf(id);
  locals.guide = guide;
  locals.guideVersion = guide ? pageVersion(await textHash(entry.body ?? '')) : '';
  locals.permalinks = {
    oldIdsOf: (step) => oldIdsOf(`${page}#${step}`, addresses),
    moved: movedFrom(page, ledger, addresses),
  };
  addSteps(starlightRoute, guide);
  // A list that names nothing but the top of the page is none.
  if ((starlightRoute.toc?.items.length ?? 0) < 2) starlightRoute.toc = undefined;
});

/** Puts a guide's steps into the contents list: Starlight knows Markdown's own headings only. */
function addSteps({ toc }: StarlightRouteData, guide: Guide | undefined): void {
  if (!guide || !toc) return;
  const [top] = toc.items;
  toc.items = [
    ...(top ? [{ ...top, children: [] }] : []),
    ...guide.outline.sections.map((section) => ({
      depth: 2,
      slug: section.id,
      text: section.title,
      children: section.steps.map((step) => ({
        depth: 3,
        slug: step.id,
        text: `${String(step.number)}. ${step.title}`,
        children: [],
      })),
    })),
  ];
}
