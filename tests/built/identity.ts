/** What built pages say of themselves to others: titles, descriptions, their own address, the sitemap. */

import type { Diagnostic } from '../../src/source/diagnostic.ts';
import { attributeOf, isListed, textIn, type BuiltPage, type Element } from './page.ts';
import { addressOf, reportOf, type BuiltCheck, type BuiltSite } from './built-site.ts';

/** Titles and descriptions are there and differ; addresses are right; the sitemap has the listed pages. */
export const checkBuiltIdentity: BuiltCheck = (site) => [
  ...checkOwn(site, 'title', ({ elements }) => {
    const title = elements.find(isPageTitle);
    return title && textIn(title);
  }),
  ...checkOwn(site, 'description', ({ elements }) => {
    const meta = elements.find((element) => attributeOf(element, 'name') === 'description');
    return meta && attributeOf(meta, 'content');
  }),
  ...site.pages.flatMap((page) => checkCanonical(site, page)),
  ...checkSitemap(site),
];

/** A drawing may have a `<title>` too. */
function isPageTitle({ tagName, parentNode }: Element): boolean {
  return tagName === 'title' && parentNode?.nodeName === 'head';
}

/** A word about a page that no other page has. */
function checkOwn(
  site: BuiltSite,
  name: 'title' | 'description',
  read: (page: BuiltPage) => string | undefined,
): Diagnostic[] {
  const first = new Map<string, string>();
  return site.pages.flatMap((page) => {
    const text = read(page) ?? '';
    const other = first.get(text);
    if (text !== '' && other === undefined) {
      first.set(text, page.path);
      return [];
    }
    return [
      reportOf(site, page, `built/${name}`, [`${name}:`], {
        found:
          text === ''
            ? `no ${name} on ${page.path}`
            : `the ${name} of ${other ?? ''} on ${page.path}`,
        expected: `a ${name} that no other page has`,
        help: `Write \`${name}:\` in the frontmatter of the page.`,
      }),
    ];
  });
}

function checkCanonical(site: BuiltSite, page: BuiltPage): Diagnostic[] {
  const links = page.elements.filter((element) => attributeOf(element, 'rel') === 'canonical');
  const addresses = links.map((element) => attributeOf(element, 'href') ?? '');
  // A page that isn't listed names the one that took its place.
  const good = isListed(page)
    ? [addressOf(site, page.path)]
    : site.pages.map(({ path }) => addressOf(site, path.replace(/\.html$/, '/')));
  if (addresses.length === 1 && good.includes(addresses[0] ?? '')) return [];
  return [
    reportOf(site, page, 'built/canonical', [], {
      found: `${addresses.length === 0 ? 'no address' : addresses.join(' and ')} as the address of ${page.path}`,
      expected: isListed(page) ? (good[0] ?? '') : 'the address of a page of this site',
      help: 'Look at `site` and `base` in astro.config.mjs, and at what the page’s route hands to Starlight.',
    }),
  ];
}

function checkSitemap(site: BuiltSite): Diagnostic[] {
  const listed = site.pages.filter(isListed);
  const missing = listed
    .filter(({ path }) => !site.sitemap.includes(addressOf(site, path)))
    .map((page) =>
      reportOf(site, page, 'built/sitemap', [], {
        found: `no ${addressOf(site, page.path)} in the sitemap`,
        expected: 'every page that search engines may list',
        help: 'Look at the sitemap’s settings in astro.config.mjs.',
      }),
    );
  const strange = site.sitemap
    .filter((address) => !listed.some(({ path }) => addressOf(site, path) === address))
    .map((address): Diagnostic => ({
      rule: 'built/sitemap',
      file: 'sitemap-0.xml',
      line: 1,
      column: 1,
      found: `${address} in the sitemap`,
      expected: 'pages that search engines may list, and nothing else',
      help: 'A page that moved, or that says that there is none, is left out by the filter in astro.config.mjs.',
    }));
  return [...missing, ...strange];
}
