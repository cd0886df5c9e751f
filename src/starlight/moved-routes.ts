/** The pages that moved, as routes of Astro's. */

import type { Model } from '../model/model.ts';
import { movedPages, type Moved } from '../permalinks/moved.ts';

/** A page that moved: the parts of its address, and what it has to say. */
export interface MovedRoute {
  readonly parts: readonly string[];
  readonly props: { readonly page: string; readonly moved: readonly Moved[] };
}

/**
 * The pages that moved, with as many parts in their address as a route has.
 *
 * @param isPreview whether drafts are shown: then a guide that is one again is read at its own address
 */
export function movedRoutes(
  { ledger, addresses, guideOf }: Pick<Model, 'ledger' | 'addresses' | 'guideOf'>,
  length: number,
  isPreview: boolean,
): MovedRoute[] {
  return movedPages(ledger, addresses)
    .filter(({ page }) => !isPreview || guideOf(page.slice(1, -1)) === undefined)
    .map(({ page, moved }) => ({
      parts: page.split('/').filter((part) => part !== ''),
      props: { page, moved },
    }))
    .filter(({ parts }) => parts.length === length);
}
