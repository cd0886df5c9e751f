/** The pages of a built site, for the tests. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePage, type BuiltPage } from '../../src/built/page.ts';
import { builtSites } from '../../tools/built-sites.ts';

/** All pages of one of the built sites. */
export function pagesOf(name: keyof typeof builtSites): BuiltPage[] {
  const { directory } = builtSites[name];
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const path = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
      return parsePage(path, readFileSync(join(directory, file), 'utf8'));
    });
}
