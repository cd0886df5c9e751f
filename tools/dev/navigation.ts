/** The preview's navigation: Astro makes it from the configuration, which it reads only when it starts. */

import type { Content } from '../../src/checks/content.ts';

/** What the navigation is made from. */
export type NavigationSources = Pick<Content, 'guides' | 'documents' | 'providers' | 'providerIds'>;

/**
 * What the navigation shows, as text.
 *
 * @returns undefined while a guide or a provider can't be read: the navigation keeps it meanwhile
 */
export function navigationOf({
  guides,
  documents,
  providers,
  providerIds,
}: NavigationSources): string | undefined {
  const published = documents.filter(({ isGuide, isDraft }) => isGuide && !isDraft);
  const isWhole = published.length === guides.length && providers.length === providerIds.length;
  if (!isWhole) return undefined;
  return JSON.stringify({
    guides: guides.map(({ value }) => value.path),
    providers: providers.map(({ value }) => [value.id, value.name]),
  });
}
