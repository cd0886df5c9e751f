/** The paths of files for one guide each: there only when the list of all guides is divided. */

import type { Guide } from '../guides/guide.ts';
import { currentModel } from '../model/current-model.ts';
import { isDivided } from './divided.ts';

/** A path `[category]/[guide]`, and its guide. */
export interface GuidePath {
  params: { category: string; guide: string };
  props: { own: Guide };
}

/** For `getStaticPaths`. */
export function dividedPaths(): GuidePath[] {
  const { guides } = currentModel();
  if (!isDivided(guides)) return [];
  return guides.map((own) => {
    const [category = '', guide = ''] = own.id.split('/');
    return { params: { category, guide }, props: { own } };
  });
}
