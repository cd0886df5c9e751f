/** The links of all texts, each with the place of its address and what kind of address that is. */

import type { DiagnosticText, Fix } from '../source/diagnostic.ts';
import { textOf } from '../source/mdx-node.ts';
import type { Placed } from '../source/nodes.ts';
import type { Passage } from '../source/passage.ts';
import { reportAt } from '../source/report-at.ts';
import type { Report } from '../source/rule.ts';
import { nodesIn } from './in-passages.ts';
import { linkTargets, type LinkTargets } from './link-targets.ts';
import type { LintContext } from './rule.ts';

/** A link as the writer typed it. */
export interface PlacedLink {
  readonly passage: Passage;
  readonly url: string;
  readonly kind: 'none' | 'mail' | 'scheme' | 'inside' | 'relative';
  /** The words of the link; empty for a definition, which has none. */
  readonly words: string;
  /** Where the address begins in the passage’s text; where the link does when it is written differently. */
  readonly start: number;
  /** Whether the address is in the text as it is meant, and not as `&amp;` and the like. */
  readonly isVerbatim: boolean;
  readonly placed: Placed;
  /** Whether the address is in the text by itself, which makes a link of it too. */
  readonly isBare: boolean;
  /** Of a link inside the site: the page from the root, as it is written, and the part behind `#`. */
  readonly page: string;
  readonly path: string;
  readonly fragment: string | undefined;
  /** What it may lead to: a draft may link to drafts. */
  readonly targets: LinkTargets;
}

type Typed = Omit<PlacedLink, 'targets' | 'page' | 'path' | 'fragment'>;

const INSIDE = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s;

/** Several rules ask for the same links. */
const known = new WeakMap<LintContext, readonly PlacedLink[]>();

/** Every link and every definition of one (`[name]: address`), in all texts. */
export function linksIn(context: LintContext): readonly PlacedLink[] {
  const links = known.get(context) ?? readLinks(context);
  known.set(context, links);
  return links;
}

function readLinks(context: LintContext): PlacedLink[] {
  const published = linkTargets(context, { drafts: false });
  const drafts = new Set(context.documents.filter((page) => page.isDraft).map(({ file }) => file));
  const all = drafts.size > 0 ? linkTargets(context, { drafts: true }) : published;
  const idOf = new Map(context.documents.map(({ file, id }) => [file, id]));
  return nodesIn(context, 'link', 'definition').flatMap(({ passage, placed }) => {
    const targets = drafts.has(passage.file) ? all : published;
    return readLink(passage, placed).map((link) => {
      const [, path = '', fragment] = INSIDE.exec(link.url) ?? [];
      const here = path === '' ? idOf.get(passage.file) : undefined;
      const page = here === undefined ? path : `/${here === 'index' ? '' : `${here}/`}`;
      return { ...link, path, page, fragment, targets };
    });
  });
}

function readLink(passage: Passage, placed: Placed): Typed[] {
  const { node, start, end, last } = placed;
  if (node.type !== 'link' && node.type !== 'definition') return [];
  const source = passage.text.slice(start, end);
  const address = source.indexOf(
    node.url,
    node.type === 'definition' ? source.indexOf(']:') : (last?.end ?? start) - start,
  );
  const isVerbatim = address !== -1;
  return [
    {
      passage,
      url: node.url,
      kind: kindOf(node.url),
      words: textOf(node),
      start: isVerbatim ? start + address : start,
      isVerbatim,
      placed,
      isBare: node.type === 'link' && !source.startsWith('['),
    },
  ];
}

/** What an address is. A browser skips spaces and control characters in a scheme. */
function kindOf(url: string): PlacedLink['kind'] {
  const plain = url.replace(/[\s\p{Cc}]/gu, '');
  if (plain === '') return 'none';
  if (/^mailto:/i.test(plain)) return 'mail';
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/|\\)/i.test(plain)) return 'scheme';
  return /^[/#]/.test(plain) ? 'inside' : 'relative';
}

/** The links of a kind. */
export function linksOf(context: LintContext, kind: PlacedLink['kind']): readonly PlacedLink[] {
  return linksIn(context).filter((link) => link.kind === kind);
}

/** The host of an address, in small letters. */
export function hostOf(url: string): string | undefined {
  return /^(?:[a-z][a-z\d+.-]*:)?\/\/([^/?#:]+)/i.exec(url)?.[1]?.toLowerCase();
}

/** A report at a link's address, with its fix where the address is typed as it is meant. */
export function reportLink(link: PlacedLink, words: DiagnosticText, fix?: Fix): Report {
  return reportAt(link.passage, link.start, words, link.isVerbatim ? fix : undefined);
}
