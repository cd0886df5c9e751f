/** Which pictures the site has: one of each kind for any provider, and one for each provider with a guide. */

import type { PageModel } from '../model/model.ts';
import { categoryIds, type CategoryId } from '../site.ts';
import { ANY_PROVIDER, exchangeOf, type Exchange } from './exchange.ts';

/** A picture with the name of its file, without `.svg`. */
export interface Pictured {
  readonly name: string;
  readonly exchange: Exchange;
}

/** The picture of a category for a provider; without one, or for one without a console, the picture for any. */
export function pictureOf(
  category: CategoryId,
  id: string | undefined,
  { providerOf }: Pick<PageModel, 'providerOf'>,
): Pictured {
  const provider = id === undefined ? undefined : providerOf(id);
  return provider?.console
    ? { name: `${category}-${provider.id}`, exchange: exchangeOf(category, provider.name) }
    : { name: category, exchange: exchangeOf(category, ANY_PROVIDER) };
}

/** Every picture once. */
export function picturesOf(model: Pick<PageModel, 'guides' | 'providerOf'>): Pictured[] {
  const all = [
    ...categoryIds.map((category) => pictureOf(category, undefined, model)),
    ...model.guides.map(({ category, provider }) => pictureOf(category, provider, model)),
  ];
  return [...new Map(all.map((picture) => [picture.name, picture])).values()];
}
