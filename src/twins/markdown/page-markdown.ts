/** A page as Markdown: its head, its body, and what changed. */

import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown, type Options } from 'mdast-util-to-markdown';
import type { Heading, RootContent, Text } from 'mdast';
import { markdownToMdast, type MdastNode } from 'satteri';
import { changeLine } from '../../changes/change.ts';
import type { Guide } from '../../guides/guide.ts';
import { dayInWords } from '../../source/day.ts';
import { childrenOf } from '../../source/mdx-node.ts';
import { markdownFeatures } from '../../source/mdx.ts';
import { autolink, heading, list, paragraph, quote, text, type Inline } from './nodes.ts';
import type { PageContext } from './row.ts';
import { standardInline } from './standard-tree.ts';

/** What a page is made from. */
export interface PageSource {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly guide: Guide | undefined;
  readonly bodyOf: (page: PageContext) => RootContent[];
}

/** Text that needs no escape wherever it is: most of it, and the library takes its time to find out. */
const plainText = /^[\p{L} ,;.?'"’“”()][^\\`*_[\]<>&!#|~\n\r\t]*$/u;

/** How Markdown is written; without the handlers, the text is the same. */
export const options: Options = {
  handlers: {
    text: ({ value }: Text, _parent, state, info) =>
      plainText.test(value) ? value : state.safe(value, info),
    // Ours have no line breaks, which the library would look for.
    heading: (node: Heading, _parent, state, info) => {
      const exits = [state.enter('headingAtx'), state.enter('phrasing')];
      const line = state.containerPhrasing(node, { ...info, before: '# ', after: '\n' });
      for (const exit of exits.reverse()) exit();
      return `${'#'.repeat(node.depth)} ${line}`;
    },
  },
  bullet: '-',
  rule: '-',
  fences: true,
  resourceLink: false,
  extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
};

/** The page as Markdown; `addressOf` as in `PageContext`. */
export function pageMarkdown(
  source: PageSource,
  model: PageContext['model'],
  addressOf: (path: string) => string,
): string {
  const { path, title, description, guide, bodyOf } = source;
  const page: PageContext = {
    model,
    guide,
    path,
    addressOf,
    inlineOf: (markdown) =>
      plainText.test(markdown) && !/@|:\/\/|www\./.test(markdown)
        ? [text(markdown)]
        : standardInline(childrenOf(inlineTree(markdown)), page),
  };
  const children: RootContent[] = [
    heading(1, title),
    quote([paragraph(description)]),
    list(facts(page)),
    ...bodyOf(page),
    ...changes(page),
  ];
  return markdownFrom(children);
}

/** Blocks as text. */
export function markdownFrom(children: RootContent[]): string {
  return toMarkdown({ type: 'root', children }, options);
}

/** Data texts are Markdown without components. */
function inlineTree(markdown: string): MdastNode {
  return markdownToMdast(markdown, { features: { ...markdownFeatures, frontmatter: false } });
}

function facts({ guide, path, addressOf }: PageContext): Inline[][] {
  const own: Inline[][] = guide
    ? [
        [`Hands-on time: about ${String(guide.duration)} minutes`],
        ...(guide.elapsed === undefined ? [] : [[`Elapsed time: ${guide.elapsed}`]]),
        [`Who can do it: ${guide.role}`],
        [`Reviewed: ${dayInWords(guide.reviewed)}`],
      ]
    : [];
  return [
    ['Page: ', autolink(addressOf(path))],
    ...own,
    ['All pages as Markdown: ', autolink(addressOf('/llms.txt'))],
  ];
}

function changes({ guide, model }: PageContext): RootContent[] {
  const entries = guide ? model.changesOf(guide.id) : [];
  if (entries.length === 0) return [];
  return [heading(2, 'What changed'), list(entries.map((entry) => [changeLine(entry)]))];
}
