/** Gives Astro exactly the pages that the model has, so that nothing is published that the checks haven't read. */

import { fileURLToPath } from 'node:url';
import { glob, type Loader } from 'astro/loaders';
import { DOCS, isDocument } from './parse-sources.ts';
import { readNames } from './read-intake.ts';

/** Astro's own loader of files, with the list of pages in place of a pattern. */
export function documentsLoader(): Loader {
  return {
    name: 'checked-documents',
    load: async (context) => {
      const files = await readNames(fileURLToPath(context.config.root));
      const pattern = files.filter(isDocument).map(({ path }) => literal(path.slice(DOCS.length)));
      // Pages have the text from the model: without it, Astro's own store is a twentieth.
      return glob({ base: DOCS, pattern, retainBody: false }).load(context);
    },
  };
}

/** A name in which no character stands for others. */
function literal(name: string): string {
  return name.replaceAll(/[\\()[\]{}!*?+@|^$]/g, '\\$&');
}
