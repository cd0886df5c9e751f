/** The pages with the problems of one provider each: there only on a site with many guides. */

import { isDivided, problemsPath } from '../finder/divided.ts';
import type { PageModel } from '../model/model.ts';

/** A page as it is named. */
export interface ProblemPage {
  /** From the site's root: `/problems/okta/`. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** The provider's id. */
  readonly provider: string;
}

export function problemPages({
  guides,
  guidedProviders,
}: Pick<PageModel, 'guides' | 'guidedProviders'>): ProblemPage[] {
  if (!isDivided(guides)) return [];
  return guidedProviders.map(({ id, name }) => ({
    path: problemsPath(id),
    title: `When something goes wrong with ${name}`,
    description: `Errors that admins meet when they connect ${name}, with cause and fix.`,
    provider: id,
  }));
}
