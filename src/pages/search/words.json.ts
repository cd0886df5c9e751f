/** The words of the search index: labels, rare words, and those that mean the same. */

import type { APIRoute } from 'astro';
import terms from '../../content/terms.yaml?raw';
import { isDivided } from '../../finder/divided.ts';
import { currentModel } from '../../model/current-model.ts';
import { packWords } from '../../search/pack-index.ts';
import { termsFrom } from '../../search/terms.ts';

export const GET: APIRoute = () => {
  const model = currentModel();
  return Response.json(packWords(model, termsFrom(terms), isDivided(model.guides)));
};
