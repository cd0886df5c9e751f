/** Hands Astro the collections. */

import { createRequire } from 'node:module';

// Node has loaded most of what they need already. An import would make Vite load all of it once more, file by
// file: more than a second of each build.
const collectionsModule = createRequire(import.meta.url)(
  './collections.ts',
) as typeof import('./collections.ts');

export const { collections } = collectionsModule;
