/** The search index of one guide: files that are there only on a site with many guides. */

import type { APIRoute, GetStaticPaths } from 'astro';
import { isDivided } from '../../../finder/divided.ts';
import { currentModel } from '../../../model/current-model.ts';
import { packPart } from '../../../search/pack-index.ts';

export const getStaticPaths = (() => {
  const { guides } = currentModel();
  if (!isDivided(guides)) return [];
  return guides.map(({ id }) => {
    const [category = '', guide = ''] = id.split('/');
    return { params: { category, guide } };
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { category = '', guide = '' } }) => {
  const model = currentModel();
  const own = model.guideOf(`${category}/${guide}`);
  return Response.json(own ? packPart(own, model) : null);
};
