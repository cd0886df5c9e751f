/** The feed of all steps: for the step finder, and for a help desk's own tools. */

import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { compareGuides, guidesFrom } from '../guides/guide.ts';
import { olderAddresses } from '../permalinks/older-addresses.ts';
import { site, withBase } from '../site.ts';
import { addressesOfSite, ledger } from '../starlight/site-model.ts';
import { stepFeedFrom } from '../steps/feed.ts';

export const GET: APIRoute = async () => {
  const providers = (await getCollection('providers'))
    .map(({ id, data: { name, aliases, order } }) => ({ id, name, aliases, order }))
    .sort((a, b) => a.order - b.order);
  const orderOf = (id: string) => providers.find((provider) => provider.id === id)?.order ?? 0;
  const feed = stepFeedFrom({
    guides: guidesFrom(await getCollection('docs')).sort(compareGuides(orderOf)),
    providers,
    addressOf: (path) => new URL(withBase(import.meta.env.BASE_URL, path), site.origin).href,
    older: olderAddresses(ledger, await addressesOfSite()),
  });
  return new Response(JSON.stringify(feed), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
