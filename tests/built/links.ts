/** Links of the built site: each leads to something that was built, and nothing is loaded from elsewhere. */

import { withBase } from '../../src/site.ts';
import { attributeOf, textIn, type BuiltPage, type Element } from './page.ts';
import { addressOf, reportOf, type BuiltCheck, type BuiltSite } from './built-site.ts';

/** Every address inside the site exists, with the part that it names, under the base path. */
export const checkBuiltLinks: BuiltCheck = (site) => {
  const ids = new Map(
    site.pages.map(({ path, elements }) => [
      path,
      new Set(elements.map((element) => attributeOf(element, 'id'))),
    ]),
  );
  return site.pages.flatMap((page) =>
    addressesOf(page).flatMap(({ element, value }) =>
      checkAddress(site, page, element, value, ids),
    ),
  );
};

/** The page’s own address is for tests/built/identity.ts. */
function addressesOf({ elements }: BuiltPage): { element: Element; value: string }[] {
  return elements
    .filter((element) => attributeOf(element, 'rel') !== 'canonical')
    .flatMap((element) =>
      ['href', 'src', 'action', 'poster'].flatMap((name) => {
        const value = attributeOf(element, name);
        return value === undefined ? [] : [{ element, value }];
      }),
    );
}

function checkAddress(
  site: BuiltSite,
  page: BuiltPage,
  element: Element,
  value: string,
  ids: ReadonlyMap<string, ReadonlySet<string | undefined>>,
) {
  const text = textIn(element);
  const root = withBase(site.base, '/');
  const inSource = value.startsWith(root) ? value.slice(root.length - 1) : value;
  // Words that happen to be the link’s would name a line that is fine.
  const needles = [`(${inSource})`, `"${inSource}"`, `'${inSource}'`];
  const report = (
    rule: 'built/lost-link' | 'built/lost-part' | 'built/outside-base' | 'built/foreign-load',
    found: string,
    expected: string,
    help: string,
  ) => [reportOf(site, page, rule, needles, { found, expected, help })];
  const shown = `${value}${text === '' ? '' : ` (“${text}”)`} on ${page.path}`;
  if (!URL.canParse(value, addressOf(site, page.path))) {
    return report('built/lost-link', shown, 'an address', 'Correct the address.');
  }
  const url = new URL(value, addressOf(site, page.path));
  if (url.origin !== site.origin) {
    if (element.tagName === 'a' || !/^https?:$/.test(url.protocol)) return [];
    const help = 'Put a copy of the file into this project.';
    return report('built/foreign-load', shown, 'nothing loaded from another host', help);
  }
  if (!url.pathname.startsWith(root)) {
    const help = 'Make the address with `withBase`; in MDX, start it with `/`.';
    return report('built/outside-base', shown, `an address under ${root}`, help);
  }
  const path = `/${decoded(url.pathname.slice(root.length))}`;
  if (!site.files.has(path.endsWith('/') ? `${path}index.html` : path)) {
    return report('built/lost-link', shown, 'a page or a file of the site', 'Correct the address.');
  }
  const fragment = decoded(url.hash.slice(1));
  if (fragment === '' || element.tagName !== 'a' || ids.get(path)?.has(fragment)) return [];
  const help = 'Correct the part after `#`, or give that id to what is meant.';
  return report('built/lost-part', shown, `an element with the id "${fragment}" on ${path}`, help);
}

/** The characters that an address stands for; one with a stray `%` stands for itself. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
