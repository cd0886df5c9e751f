/** The collections and their schemas. */

import { docsLoader, i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { guideSchema } from './guides/schema.ts';
import { problemsSchema } from './problems/schema.ts';
import { providerSchema } from './providers/schema.ts';

// Starlight's own pages have none of a guide's keys, so here all of them may be missing. What a
// guide must have is checked before Astro starts, with places: src/checks/read-guides.ts.
const guideKeys = guideSchema().omit({ title: true, description: true, draft: true }).partial();

export const collections = {
  docs: defineCollection({ loader: docsLoader(), schema: docsSchema({ extend: guideKeys }) }),
  i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema() }),
  providers: defineCollection({
    loader: glob({ base: './src/content/providers', pattern: '*.yaml' }),
    schema: providerSchema(),
  }),
  problems: defineCollection({
    loader: glob({ base: './src/content/problems', pattern: '*.yaml' }),
    schema: problemsSchema(),
  }),
};
