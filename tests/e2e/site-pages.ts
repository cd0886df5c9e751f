/** The pages of the built site, from its sitemap: what the tests of every page walk through. */

import { readFileSync } from 'node:fs';
import { builtSites } from '../../tools/built-sites.ts';

/** Addresses from the site's root, such as `/sso/okta/`, with the page for those that lead nowhere. */
export const sitePages: readonly string[] = [
  ...[
    ...readFileSync(`${builtSites.root.directory}/sitemap-0.xml`, 'utf8').matchAll(
      /<loc>(.*?)<\/loc>/g,
    ),
  ].map(([, address = '']) => new URL(address).pathname),
  '/404.html',
];
