/** The preview's navigation: Astro makes it from the configuration, which it reads only when it starts. */

import type { Model } from '../../src/model/model.ts';

/**
 * What the navigation shows, as text.
 *
 * @returns undefined while a guide or a provider can't be read: the navigation keeps it meanwhile
 */
export function navigationOf({ guides, providers, sources }: Model): string | undefined {
  const { documents, providerIds } = sources;
  const published = documents.filter(({ isGuide, isDraft }) => isGuide && !isDraft);
  const isWhole = published.length === guides.length && providers.length === providerIds.length;
  if (!isWhole) return undefined;
  return JSON.stringify({
    guides: guides.map(({ path }) => path),
    providers: providers.map(({ id, name }) => [id, name]),
  });
}
