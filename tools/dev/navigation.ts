/** The preview's navigation and its list of pages: Astro makes them when it starts, and only then. */

import type { Model } from '../../src/model/model.ts';

/**
 * What the navigation shows, and the pages that there are, as text.
 *
 * @returns undefined while a guide or a provider can't be read: the navigation keeps it meanwhile
 */
export function navigationOf({
  documentFiles,
  guides,
  providers,
  sources,
}: Model): string | undefined {
  const { documents, providerIds } = sources;
  const published = documents.filter(({ isGuide, isDraft }) => isGuide && !isDraft);
  const isWhole = published.length === guides.length && providers.length === providerIds.length;
  if (!isWhole) return undefined;
  return JSON.stringify({
    documentFiles,
    guides: guides.map(({ path }) => path),
    providers: providers.map(({ id, name }) => [id, name]),
  });
}
