/** The steps and problems of one guide: files that are there only when /guides.json is divided. */

import type { APIRoute, GetStaticPaths } from 'astro';
import { isDivided } from '../../../finder/divided.ts';
import { currentModel } from '../../../model/current-model.ts';
import { guidesResponse } from '../../../twins/guides-response.ts';

export const getStaticPaths = (() => {
  const { guides } = currentModel();
  if (!isDivided(guides)) return [];
  return guides.map(({ id }) => {
    const [category = '', guide = ''] = id.split('/');
    return { params: { category, guide } };
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { category = '', guide = '' } }) => {
  const own = currentModel().guideOf(`${category}/${guide}`);
  return guidesResponse(own ? [own] : []);
};
