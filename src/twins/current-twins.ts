/**
 * The Markdown of every page, made while the syntax trees are there: the model that pages get is
 * without them. A global hands it over, as with the model: src/model/current-model.ts.
 */

import type { Model } from '../model/model.ts';
import { site, withBase } from '../site.ts';
import { pagesOf, type PageTwin } from './pages.ts';

const holder = globalThis as { wandodocsTwins?: ReadonlyMap<string, PageTwin> };

/**
 * Makes the Markdown of every page of a model, for the endpoints; the next call replaces it.
 *
 * @param base the path that the site is built for
 * @returns the model, to be handed on
 */
export function keepTwins(model: Model, base: string): Model {
  const addressOf = (path: string): string => `${site.origin}${withBase(base, path)}`;
  holder.wandodocsTwins = new Map(
    pagesOf(model, addressOf).map((page) => [page.path, page] as const),
  );
  return model;
}

/**
 * The pages with their Markdown, by their address from the site's root.
 *
 * @throws when `keepTwins` wasn't called: astro.config.mjs does it
 */
export function currentTwins(): ReadonlyMap<string, PageTwin> {
  if (!holder.wandodocsTwins) throw new Error('No twins: astro.config.mjs makes them first.');
  return holder.wandodocsTwins;
}
