/** The pages of the built site, from its sitemap, and the types that tests sample them by. */

import { readFileSync } from 'node:fs';
import { builtSites } from '../../tools/built-sites.ts';
import { sample } from '../sample.ts';

/** Addresses from the site's root, such as `/sso/okta/`, with the page for those that lead nowhere. */
const sitePages: readonly string[] = [
  ...[
    ...readFileSync(`${builtSites.site.directory}/sitemap-0.xml`, 'utf8').matchAll(
      /<loc>(.*?)<\/loc>/g,
    ),
  ].map(([, address = '']) => new URL(address).pathname),
  '/404.html',
];

/** Pages that have components of their own: each is a type. */
const OWN = ['/', '/problems/', '/steps/', '/links-for-support/', '/404.html'];

/** What kind of page an address is: a guide of a category, a page of its own kind, or an article. */
export function pageType(path: string): string {
  const [, category = ''] = /^\/(sso|scim)\//.exec(path) ?? [];
  if (category !== '') return category;
  return OWN.includes(path) ? path : 'article';
}

/** One page of each type; all pages in the full run. */
export const sampledPages: readonly string[] = sample(sitePages, pageType);
