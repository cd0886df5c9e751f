/** The feed of steps as Astro's answer. */

import { isDivided, stepsPath } from '../finder/divided.ts';
import type { Guide } from '../guides/guide.ts';
import { currentModel } from '../model/current-model.ts';
import { olderAddresses } from '../permalinks/older-addresses.ts';
import { site, withBase } from '../site.ts';
import { stepFeedFrom } from '../finder/feed.ts';

/** The feed of these guides; when they are too many for one file, with the address of each guide's own. */
export function feedResponse(guides: readonly Guide[]): Response {
  const { guidedProviders, ledger, addresses } = currentModel();
  const base = import.meta.env.BASE_URL;
  const own = new Set(guides.map(({ provider }) => provider));
  const feed = stepFeedFrom({
    guides,
    providers: guidedProviders.filter(({ id }) => own.has(id)),
    addressOf: (path) => new URL(withBase(base, path), site.origin).href,
    older: olderAddresses(ledger, addresses),
    ...(isDivided(guides) && { partOf: stepsPath }),
  });
  return new Response(JSON.stringify(feed), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
}
