/** Gives Astro exactly the pages that the model has, so that nothing is published that the checks haven't read. */

import { glob, type Loader } from 'astro/loaders';
import { currentModel } from './current-model.ts';
import { DOCS } from './parse-sources.ts';

/** Astro's own loader of files, with the model's list of pages in place of a pattern. */
export function documentsLoader(): Loader {
  return {
    name: 'checked-documents',
    load: (context) => {
      const pattern = currentModel().documentFiles.map((file) => literal(file.slice(DOCS.length)));
      return glob({ base: DOCS, pattern }).load(context);
    },
  };
}

/** A name in which no character stands for others. */
function literal(name: string): string {
  return name.replaceAll(/[\\()[\]{}!*?+@|^$]/g, '\\$&');
}
