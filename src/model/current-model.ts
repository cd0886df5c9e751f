/**
 * The model that pages are made from. The configuration runs in Node and the pages in Vite, which are
 * two module graphs of one process: a variable of a module would exist twice, so a global hands it over.
 */

import type { Model } from './model.ts';

/** What pages see: no sources, whose syntax trees would take a gigabyte of memory at a thousand guides. */
export type PageModel = Omit<Model, 'sources' | 'diagnostics'>;

const holder = globalThis as { wandodocsModel?: PageModel };

/** Makes a model the one that pages are made from, until the next one. */
export function setCurrentModel(model: Model): PageModel {
  const { sources, diagnostics, ...pageModel } = model;
  holder.wandodocsModel = pageModel;
  return pageModel;
}

/**
 * The model of this build, or in the preview of the last save.
 *
 * @throws when none was set: astro.config.mjs sets it before any page is made
 */
export function currentModel(): PageModel {
  if (!holder.wandodocsModel) throw new Error('No model: astro.config.mjs loads it first.');
  return holder.wandodocsModel;
}

/** The model that a command has loaded and checked already; else the one that `load` gives, from now on. */
export async function currentModelOr(load: () => Promise<Model>): Promise<PageModel> {
  return holder.wandodocsModel ?? setCurrentModel(await load());
}
