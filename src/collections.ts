/** The collections and their schemas. Providers and problems are in the model: src/model/model.ts. */

import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro/content/config';
import { glob } from 'astro/loaders';
import { guideSchema } from './guides/schema.ts';
import { documentsLoader } from './model/read-documents.ts';

// Starlight's own pages have none of a guide's keys, so here all of them may be missing. What a
// guide must have is checked beside Astro, with locations: src/checks/check-model.ts.
const guideKeys = guideSchema().omit({ title: true, description: true, draft: true }).partial();

const docs = docsSchema({ extend: guideKeys });
/** Astro asks for the schema of each page, which differs in images of the frontmatter only: we have none. */
let schema: ReturnType<typeof docs> | undefined;

export const collections = {
  docs: defineCollection({
    loader: documentsLoader(),
    schema: (context) => (schema ??= docs(context)),
  }),
  i18n: defineCollection({
    // The one file that the intake checks: src/source/check-json.ts.
    loader: glob({ base: 'src/content/i18n', pattern: 'en.json' }),
    schema: i18nSchema(),
  }),
};
