/** The built sites, for the tests. */

import { site } from '../../src/site.ts';
import { builtSites } from '../../tools/built-sites.ts';
import type { BuiltSite } from './built-site.ts';
import type { BuiltPage } from './page.ts';
import { readBuiltSite } from './read-built-site.ts';

/** One of the built sites, read from the disk. */
export function builtSite(name: keyof typeof builtSites): BuiltSite {
  const { directory, base, source } = builtSites[name];
  return readBuiltSite({ directory, base, root: source, origin: site.origin });
}

/** All pages of one of the built sites. */
export function pagesOf(name: keyof typeof builtSites): readonly BuiltPage[] {
  return builtSite(name).pages;
}
