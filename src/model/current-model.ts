/**
 * The model that pages are made from. The configuration runs in Node and the pages in Vite, which are
 * two module graphs of one process: a variable of a module would exist twice, so a global hands it over.
 */

import { indexed, type PageModel } from './model.ts';
import type { ModelData } from './model-data.ts';

const holder = globalThis as { wandodocsModel?: PageModel };

/** Makes a model the one that pages are made from, until the next one. */
export function setCurrentModel(data: ModelData): PageModel {
  return (holder.wandodocsModel = indexed(data));
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

/** The model that a command has loaded already; else the one that `load` gives, from now on. */
export async function currentModelOr(load: () => Promise<{ data: ModelData }>): Promise<PageModel> {
  return holder.wandodocsModel ?? setCurrentModel((await load()).data);
}
