/** Where a link inside the site may lead, and to which hosts outside of it. */

import { slugOf } from '../source/mdx.ts';
import { categoryIds, madeFiles, site, wando } from '../site.ts';
import type { Document } from '../guides/document.ts';
import { textOf } from '../source/mdx-node.ts';
import { elementsOf } from '../source/nodes.ts';
import type { LintContext } from './rule.ts';

/** The pages of the site, each with the ids that a link may name. */
export interface LinkTargets {
  /** Undefined for a page whose ids nobody knows, since it or its problems can't be read. */
  readonly ids: ReadonlyMap<string, ReadonlySet<string> | undefined>;
  /** Files besides the pages: `/robots.txt`. */
  readonly files: ReadonlySet<string>;
  readonly hosts: ReadonlySet<string>;
}

type LinkSources = Pick<
  LintContext,
  'documents' | 'problems' | 'providers' | 'unreadProblems' | 'lists' | 'files'
>;

/** The targets that a page may link to; a draft may link to drafts. */
export function linkTargets(sources: LinkSources, { drafts }: { drafts: boolean }): LinkTargets {
  const anchors = anchorsOf(sources.problems);
  const pages = sources.documents.filter(({ isDraft }) => drafts || !isDraft);
  return {
    ids: new Map(
      pages.map((page) => [
        page.id === 'index' ? '/' : `/${page.id}/`,
        isUnread(page, sources)
          ? undefined
          : new Set([...ownIds(page), ...componentIds(page, anchors, pages)]),
      ]),
    ),
    files: new Set([
      ...madeFiles,
      ...sources.files
        .filter(({ path }) => path.startsWith('public/'))
        .map(({ path }) => path.slice('public'.length)),
    ]),
    hosts: knownHosts(sources),
  };
}

/** Whether a page, or a file of problems that it shows, has diagnostics of its own to fix first. */
function isUnread({ fault, keys, body }: Document, { unreadProblems }: LinkSources): boolean {
  if (fault) return true;
  const provider = keys?.provider ?? '';
  const showsAll = elementsOf(body.nodes, 'ProblemIndex').length > 0;
  return unreadProblems.includes(provider) || (showsAll && unreadProblems.length > 0);
}

function ownIds({ isGuide, outline, body }: Document): string[] {
  if (isGuide) return outline.sections.flatMap(({ id, steps }) => [id, ...steps.map((s) => s.id)]);
  return body.nodes
    .filter(({ node }) => node.type === 'heading')
    .map(({ node }) => slugOf(textOf(node)));
}

/** The ids that components put into a page. */
function componentIds(
  page: Document,
  anchors: ReadonlyMap<string, readonly string[]>,
  pages: readonly Document[],
): string[] {
  const given = new Map<string | null, () => readonly string[]>([
    ['Overview', () => [...categoryIds, 'how-it-works', 'what-works']],
    ['ProblemIndex', () => [...anchors.values()].flat()],
    ['Problems', () => anchors.get(page.id) ?? []],
    [
      'StepFinder',
      () => pages.filter(({ isGuide }) => isGuide).map(({ id }) => id.replace('/', '-')),
    ],
  ]);
  const names = new Set(elementsOf(page.body.nodes).map(({ node }) => node.name ?? null));
  return [...names].flatMap((name) => given.get(name)?.() ?? []);
}

/** The ids of the problems, by the guide that they belong to. */
function anchorsOf(problems: LinkSources['problems']): Map<string, string[]> {
  const anchors = new Map<string, string[]>();
  for (const { guideId, anchor } of problems.flatMap(({ value }) => value)) {
    const known = anchors.get(guideId);
    if (known) known.push(anchor);
    else anchors.set(guideId, [anchor]);
  }
  return anchors;
}

function knownHosts({ providers, lists }: LinkSources): Set<string> {
  const addresses = [
    site.origin,
    wando.host.value,
    ...providers.flatMap(({ value: { console, sources = {} } }) => [
      ...(console?.url === undefined ? [] : [console.url]),
      ...Object.values(sources).map(({ url }) => url),
    ]),
  ];
  return new Set([...lists.hosts, ...addresses.map((address) => new URL(address).hostname)]);
}
