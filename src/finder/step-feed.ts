/** The feed of steps from the model. */

import type { Guide } from '../guides/guide.ts';
import type { PageModel } from '../model/model.ts';
import { olderAddresses } from '../permalinks/older-addresses.ts';
import { isDivided, stepsPath } from './divided.ts';
import { stepFeedFrom, type StepFeed } from './feed.ts';

/**
 * The feed of these guides; when they are too many for one file, with the address of each guide's own.
 *
 * @param addressOf makes the whole address of a path
 */
export function stepFeed(
  guides: readonly Guide[],
  { providersOf, ledger, addresses }: Pick<PageModel, 'providersOf' | 'ledger' | 'addresses'>,
  addressOf: (path: string) => string,
): StepFeed {
  return stepFeedFrom({
    guides,
    providers: providersOf(guides),
    addressOf,
    older: olderAddresses(ledger, addresses),
    ...(isDivided(guides) && { partOf: stepsPath }),
  });
}
