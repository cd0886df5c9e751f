/** The feed of all steps: for the step finder, and for a help desk's own tools. */

import type { APIRoute } from 'astro';
import { currentModel } from '../model/current-model.ts';
import { olderAddresses } from '../permalinks/older-addresses.ts';
import { site, withBase } from '../site.ts';
import { stepFeedFrom } from '../steps/feed.ts';

export const GET: APIRoute = () => {
  const { guides, guidedProviders, ledger, addresses } = currentModel();
  const feed = stepFeedFrom({
    guides,
    providers: guidedProviders,
    addressOf: (path) => new URL(withBase(import.meta.env.BASE_URL, path), site.origin).href,
    older: olderAddresses(ledger, addresses),
  });
  return new Response(JSON.stringify(feed), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
