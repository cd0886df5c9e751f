/** Hands Astro the collections. */

import { createRequire } from 'node:module';

// Node has loaded most of what they need already. An import would make Vite load all of it once more, file by
// file: half a second of each build.
export const { collections } = createRequire(import.meta.url)(
  './collections.ts',
) as typeof import('./collections.ts');
