/** Writes the full-text index with Pagefind, in place of Starlight's own run over the pages. */

import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { textRecords } from './full-text.ts';
import type { IndexedModel } from './sources-of.ts';

/** Hosts limit the number of files; from here on, several records share one. */
const MOST_FRAGMENTS = 2000;

/** Its own interfaces, and what marks words on pages, are never loaded. */
const UNUSED = /ui\.|highlight|worker/;

/**
 * Writes the index of every record. Pagefind is a process of its own, and hands the files over: on a full disk it
 * would print its stack.
 *
 * @param outputPath the folder of the index
 * @throws what Pagefind reports, and what the disk does
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
    const { files, errors: unmade } = await index.getFiles();
    const failed = [...added.flatMap((answer) => answer.errors), ...unmade];
    if (failed.length > 0) throw new Error(failed.join(' '));
    for (const { path, content } of files.filter((file) => !UNUSED.test(file.path))) {
      const file = join(outputPath, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    }
  } finally {
    await close();
  }
}
