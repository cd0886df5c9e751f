/** Whether pages that list everything divide, and where what they list is then. */

import type { Guide } from '../guides/guide.ts';
import { PROBLEMS_PAGE } from '../permalinks/addresses.ts';
import { LIST_LIMIT } from '../site.ts';

/** Whether there are more guides than one page can list with all their steps or problems. */
export function isDivided(guides: readonly Guide[]): boolean {
  return guides.length > LIST_LIMIT;
}

/** The page with the problems of one provider: `/problems/okta/`. */
export function problemsPath(provider: string): string {
  return `${PROBLEMS_PAGE}${provider}/`;
}

/** The file with the steps of one guide: `/steps/sso/okta.json`. */
export function stepsPath(guideId: string): string {
  return `/steps/${guideId}.json`;
}
