/** A file of guides as Astro's answer. */

import type { Guide } from '../guides/guide.ts';
import { currentModel } from '../model/current-model.ts';
import { currentTwins } from './current-twins.ts';
import { guidesFile } from './guides-file.ts';
import { siteAddress, textResponse } from './text-response.ts';

export function guidesResponse(guides: readonly Guide[]): Response {
  const file = guidesFile(guides, currentModel(), currentTwins(), siteAddress);
  return textResponse(JSON.stringify(file), 'application/json');
}
