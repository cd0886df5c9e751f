/** The structure of built pages: ids that stand once, headings in order, names for images. */

import type { Diagnostic } from '../../src/source/diagnostic.ts';
import { attributeOf, elementsIn, textIn, type BuiltPage } from './page.ts';
import { reportOf, type BuiltCheck, type BuiltSite } from './built-site.ts';

/** Ids, headings and images of every page. */
export const checkBuiltStructure: BuiltCheck = (site) =>
  site.pages.flatMap((page) => [
    ...checkIds(site, page),
    ...checkHeadings(site, page),
    ...checkImages(site, page),
  ]);

function checkIds(site: BuiltSite, page: BuiltPage): Diagnostic[] {
  const ids = page.elements.flatMap((element) => attributeOf(element, 'id') ?? []);
  const twice = [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
  return twice.map((id) =>
    reportOf(site, page, 'built/duplicate-id', [`id="${id}"`], {
      found: `the id "${id}" more than once on ${page.path}`,
      expected: 'an id that stands once in a page',
      help: 'Give one of the two another id; an id that was published stays where it is.',
    }),
  );
}

function checkHeadings(site: BuiltSite, page: BuiltPage): Diagnostic[] {
  const first = page.elements.filter(({ tagName }) => tagName === 'h1');
  if (first.length !== 1) {
    return [
      reportOf(site, page, 'built/headings', ['\n# '], {
        found: `${String(first.length)} headings of the first level on ${page.path}`,
        expected: 'one: the title of the page',
        help: 'Begin the headings of the text with `##`.',
      }),
    ];
  }
  const main = page.elements.find(({ tagName }) => tagName === 'main');
  const headings = main
    ? [...elementsIn(main)].filter(({ tagName }) => /^h[1-6]$/.test(tagName))
    : [];
  return headings.flatMap((heading, index) => {
    const level = Number(heading.tagName.slice(1));
    const before = Number(headings[index - 1]?.tagName.slice(1) ?? 1);
    if (level <= before + 1) return [];
    return [
      reportOf(site, page, 'built/headings', [`# ${textIn(heading)}`, `"${textIn(heading)}"`], {
        found: `“${textIn(heading)}” on level ${String(level)}, after level ${String(before)}, on ${page.path}`,
        expected: `level ${String(before + 1)} at most`,
        help: 'Take the level that comes next.',
      }),
    ];
  });
}

function checkImages(site: BuiltSite, page: BuiltPage): Diagnostic[] {
  return page.elements.flatMap((element) => {
    const isImage = element.tagName === 'img';
    const isDrawing = element.tagName === 'svg' && attributeOf(element, 'role') === 'img';
    if (isImage ? attributeOf(element, 'alt') !== undefined : !isDrawing || hasName(element))
      return [];
    const source = attributeOf(element, 'src') ?? 'a drawing';
    return [
      reportOf(site, page, 'built/no-alt', [source], {
        found: `${source} without a text on ${page.path}`,
        expected: 'a text for those who don’t see it; an empty one for a mere ornament',
        help: 'Add `alt`, or a `<title>` to a drawing.',
      }),
    ];
  });
}

function hasName(element: BuiltPage['elements'][number]): boolean {
  const named = ['aria-label', 'aria-labelledby'].some((name) => attributeOf(element, name));
  return named || [...elementsIn(element)].some(({ tagName }) => tagName === 'title');
}
