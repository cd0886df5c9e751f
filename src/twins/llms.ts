/** /llms.txt, a short list of all pages for programs that read, and /llms-full.txt, all their text. */

import type { Guide } from '../guides/guide.ts';
import { categories, categoryIds, site } from '../site.ts';
import { isDivided } from '../finder/divided.ts';
import { FEED_PATH } from './changes-feed.ts';
import type { AddressOf, PageTwin } from './pages.ts';

/** The list: the guides by category, then the other pages, then the files for programs. */
export function llmsText(pages: readonly PageTwin[], addressOf: AddressOf): string {
  const isShort = isDivided(guidesIn(pages));
  const entry = ({ path, title, description, guide }: PageTwin): string =>
    `- [${title}](${addressOf(`${path}index.md`)})${guide && isShort ? '' : `: ${description}`}`;
  const section = (title: string, lines: readonly string[]): string[] => [
    `## ${title}`,
    '',
    ...lines,
    '',
  ];
  const others = pages.filter(({ guide, path }) => !guide && !/^\/problems\/./.test(path));
  // No list entries: those are pages, and all of them are Markdown.
  const files = [
    [isShort ? 'All pages but the guides in one file' : 'Everything in one file', '/llms-full.txt'],
    ['Guides, steps and problems as JSON', '/guides.json'],
    ['Every step with its address, for help desks', '/steps.json'],
    ['What changed, as an Atom feed', FEED_PATH],
  ].map(([words = '', path = '']) => `${words}: <${addressOf(path)}>.`);
  return [
    `# ${site.title}`,
    '',
    `> ${site.description}`,
    '',
    'Every page is there as Markdown: its address with `index.md` at the end. Values in braces, such as `{client-id}`, are what readers fill in. A step has an address of its own that keeps working.',
    '',
    files.join(' '),
    '',
    ...categoryIds.flatMap((category) =>
      section(
        categories[category].label,
        pages.filter(({ guide }) => guide?.category === category).map(entry),
      ),
    ),
    ...section('About all guides', others.map(entry)),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}

/** All pages, with a line of `---` between; without the guides when there are too many for one file. */
export function llmsFullText(pages: readonly PageTwin[]): string {
  const isShort = isDivided(guidesIn(pages));
  return pages
    .filter(({ guide }) => !guide || !isShort)
    .map(({ markdown }) => markdown())
    .join('\n---\n\n');
}

function guidesIn(pages: readonly PageTwin[]): Guide[] {
  return pages.flatMap(({ guide }) => guide ?? []);
}
