/** The collections and their schemas. Providers and problems are in the model: src/model/model.ts. */

import { docsLoader, i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
import { guideSchema } from './guides/schema.ts';

// Starlight's own pages have none of a guide's keys, so here all of them may be missing. What a
// guide must have is checked before Astro starts, with locations: src/checks/check-model.ts.
const guideKeys = guideSchema().omit({ title: true, description: true, draft: true }).partial();

export const collections = {
  docs: defineCollection({ loader: docsLoader(), schema: docsSchema({ extend: guideKeys }) }),
  i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema() }),
};
