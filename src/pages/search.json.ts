/** The search index: what everything is called. */

import type { APIRoute } from 'astro';
import { isDivided } from '../finder/divided.ts';
import { currentModel } from '../model/current-model.ts';
import { packIndex } from '../search/pack-index.ts';

export const GET: APIRoute = () => {
  const model = currentModel();
  return Response.json(packIndex(model, isDivided(model.guides)));
};
