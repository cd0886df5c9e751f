/** What a page needs to know besides its own text: its steps for the contents list, and its old addresses. */

import { defineRouteMiddleware, type StarlightRouteData } from '@astrojs/starlight/route-data';
import { guideFrom } from '../guides/guide.ts';
import { movedFrom, oldIdsOf } from '../permalinks/moved.ts';
import { addressesOfSite, ledger } from './site-model.ts';

export const onRequest = defineRouteMiddleware(async ({ locals }) => {
  const { starlightRoute } = locals;
  const { id } = starlightRoute;
  const page = id === '' || id === 'index' ? '/' : `/${id}/`;
  const addresses = await addressesOfSite();
  locals.permalinks = {
    oldIdsOf: (step) => oldIdsOf(`${page}#${step}`, addresses),
    moved: movedFrom(page, ledger, addresses),
  };
  addSteps(starlightRoute);
  // A list that names nothing but the top of the page is none.
  if ((starlightRoute.toc?.items.length ?? 0) < 2) starlightRoute.toc = undefined;
});

/** Puts a guide's steps into the contents list: Starlight knows Markdown's own headings only. */
function addSteps({ entry, toc }: StarlightRouteData): void {
  const guide = guideFrom(entry);
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
