/** Writes the full-text index with Pagefind, in place of Starlight's own run over the pages. */

import type { AstroIntegration } from 'astro';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { close, createIndex } from 'pagefind';
import { currentModel } from '../model/current-model.ts';
import { textRecords } from './full-text.ts';

/** @returns an integration that writes `pagefind/` when the pages are built */
export function fullTextSearch(): AstroIntegration {
  return {
    name: 'full-text-search',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        try {
          const { index, errors } = await createIndex({ forceLanguage: 'en' });
          if (!index) throw new Error(errors.join(' '));
          const added = await Promise.all(
            textRecords(currentModel()).map((record) =>
              index.addCustomRecord({ ...record, language: 'en' }),
            ),
          );
          const outputPath = fileURLToPath(new URL('./pagefind/', dir));
          const written = await index.writeFiles({ outputPath });
          // Its own interfaces, and what marks words on pages, are never loaded.
          for (const name of await readdir(outputPath)) {
            if (/ui\.|highlight|worker/.test(name)) await rm(join(outputPath, name));
          }
          const failed = [...added.flatMap((answer) => answer.errors), ...written.errors];
          if (failed.length > 0) throw new Error(failed.join(' '));
        } finally {
          await close();
        }
      },
    },
  };
}
