/** What this project adds to Astro's own types. */

/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** What the page has to say about addresses that were its own before; set by src/starlight/route-data.ts. */
    permalinks: {
      /** Ids that a step of the page had before. */
      oldIdsOf(stepId: string): readonly string[];
      /** Ids that led to the page and lead elsewhere now. */
      moved: readonly import('./permalinks/moved.ts').Moved[];
    };
  }
}
