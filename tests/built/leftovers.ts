/** What a built page must not show: component syntax, marks of Markdown, placeholders of code. */

import { attributeOf, textsIn, type BuiltPage, type Element } from './page.ts';
import { reportOf, type BuiltCheck } from './built-site.ts';

/** Text that is meant for readers: what stands in code may be anything. */
const isLeftOut = ({ tagName }: Element) =>
  ['code', 'pre', 'script', 'style', 'template', 'kbd', 'samp', 'noscript'].includes(tagName);

const LEFTOVER =
  /<\/?[A-Z][A-Za-z]*|\{(?:frontmatter|props|Astro|\/\*|[a-z]+\.[a-z])|\[object \w+\]|\bundefined\b|\bNaN\b|\bTODO\b|\bFIXME\b|\bLorem ipsum\b|:::\w*|\]\((?:\/|#|https?:)|\*\*|^#{1,6} |&(?:amp|lt|gt|quot|nbsp);/;

const BROKEN_ATTRIBUTE = /\bundefined\b|\[object \w+\]|\bNaN\b/;

/** Every text and every attribute of every page. */
export const checkLeftovers: BuiltCheck = (site) =>
  site.pages.flatMap((page) =>
    leftoversOf(page).map(({ found, needle }) =>
      reportOf(site, page, 'built/leftover', [needle, found], {
        found: `“${found}” on ${page.path}`,
        expected: 'words for readers',
        help: 'In MDX, close the mark or put it into code marks; else look at the component that shows it.',
      }),
    ),
  );

function leftoversOf({ elements }: BuiltPage): { found: string; needle: string }[] {
  const body = elements.find(({ tagName }) => tagName === 'body');
  const texts = body ? [...textsIn(body, isLeftOut)] : [];
  const inText = texts.flatMap((text) => {
    const [found] = LEFTOVER.exec(text) ?? [];
    return found === undefined ? [] : [{ found, needle: text.trim().split('\n')[0] ?? '' }];
  });
  const inAttributes = elements.flatMap((element) =>
    ['href', 'src', 'id', 'title', 'alt', 'aria-label', 'content', 'value', 'class'].flatMap(
      (name) => {
        const value = attributeOf(element, name) ?? '';
        return BROKEN_ATTRIBUTE.test(value) && !isProse(element, name)
          ? [{ found: `${name}="${value}"`, needle: value }]
          : [];
      },
    ),
  );
  return [...inText, ...inAttributes];
}

/** A description may speak of anything. */
function isProse(element: Element, name: string): boolean {
  return (
    element.tagName === 'meta' &&
    name === 'content' &&
    attributeOf(element, 'name') !== 'description'
  );
}
