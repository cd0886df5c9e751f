/** Writes the full-text index with Pagefind, in place of Starlight's own run over the pages. */

import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { textRecords } from './full-text.ts';
import type { IndexedModel } from './sources-of.ts';

/** Hosts limit the number of files; from here on, several records share one. */
const MOST_FRAGMENTS = 2000;

/**
 * Writes the index of every record. Pagefind is a process of its own.
 *
 * @param outputPath the folder of the index
 * @throws what Pagefind reports
 */
export async function writeFullText(model: IndexedModel, outputPath: string): Promise<void> {
  try {
    const { index, errors } = await createIndex({
      forceLanguage: 'en',
      maxFragments: MOST_FRAGMENTS,
    });
    if (!index) throw new Error(errors.join(' '));
    const added = await Promise.all(
      textRecords(model).map((record) => index.addCustomRecord({ ...record, language: 'en' })),
    );
    const written = await index.writeFiles({ outputPath });
    const failed = [...added.flatMap((answer) => answer.errors), ...written.errors];
    if (failed.length > 0) throw new Error(failed.join(' '));
    // Its own interfaces, and what marks words on pages, are never loaded.
    for (const name of await readdir(outputPath)) {
      if (/ui\.|highlight|worker/.test(name)) await rm(join(outputPath, name));
    }
  } finally {
    await close();
  }
}
