/**
 * The model that pages are made from. Commands run in Node and the pages in Vite, which are two module
 * graphs of one process: a variable of a module would exist twice, so a global hands it over.
 */

import { indexed, type PageModel } from './model.ts';
import type { ModelData } from './model-data.ts';

const holder = globalThis as { wandodocsModel?: Promise<PageModel> };

/**
 * Makes a model the one that pages are made from, until the next one.
 *
 * @param data may still be on its way: Astro starts meanwhile, and pages wait for it
 */
export function setCurrentModel(data: ModelData | Promise<ModelData>): void {
  holder.wandodocsModel = Promise.resolve(data).then(indexed);
  // An error is thrown where the model is awaited.
  holder.wandodocsModel.catch(() => undefined);
}

/**
 * The model of this build, or in the preview of the last save.
 *
 * @throws when Astro was started by itself
 */
export async function currentModel(): Promise<PageModel> {
  if (holder.wandodocsModel) return holder.wandodocsModel;
  throw new Error('No model: build with `npm run build`, and preview with `npm run dev`.');
}
