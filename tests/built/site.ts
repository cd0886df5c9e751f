/** The built sites, for the tests. */

import { readBuiltSite } from './read-built-site.ts';
import type { BuiltPage } from './page.ts';
import { site } from '../../src/site.ts';
import { builtSites } from '../../tools/built-sites.ts';

/** All pages of one of the built sites. */
export function pagesOf(name: keyof typeof builtSites): readonly BuiltPage[] {
  return readBuiltSite({ ...builtSites[name], root: '.', origin: site.origin }).pages;
}
