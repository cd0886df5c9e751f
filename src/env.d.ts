/** What this project adds to Astro's own types. */

/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** What is known of the content: looked up by id, never walked through for one page. */
    model: import('./model/model.ts').PageModel;
    /** The guide of the page, drafts too; undefined for any other page. Set by src/starlight/route-data.ts. */
    guide: import('./guides/guide.ts').Guide | undefined;
    /** The part of the fingerprint of the guide's text that people read to each other. */
    guideVersion: string;
    /** What the page has to say about addresses that were its own before; set by src/starlight/route-data.ts. */
    permalinks: {
      /** Ids that a step of the page had before. */
      oldIdsOf(stepId: string): readonly string[];
      /** Ids that led to the page and lead elsewhere now. */
      moved: readonly import('./permalinks/moved.ts').Moved[];
    };
  }
}
