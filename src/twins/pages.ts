/** Every page of the site with its Markdown. */

import type { Document } from '../guides/document.ts';
import type { Guide } from '../guides/guide.ts';
import type { PageModel } from '../model/model.ts';
import { childrenOf } from '../source/mdx-node.ts';
import { guideProblems } from './markdown/list-rows.ts';
import { pageMarkdown } from './markdown/page-markdown.ts';
import { standardBlocks } from './markdown/standard-tree.ts';
import type { PageContext } from './markdown/row.ts';
import { problemPages } from './problem-pages.ts';
import { stepFactsOf, type StepFacts } from './step-facts.ts';

/** A page and its Markdown. */
export interface PageTwin {
  /** Its address from the site's root: `/sso/okta/`. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly guide: Guide | undefined;
  readonly markdown: () => string;
  /** By the step's id. */
  readonly stepFacts: () => ReadonlyMap<string, StepFacts>;
}

/** Makes a whole address of one from the site's root. */
export type AddressOf = (path: string) => string;

/**
 * The published pages: the guides in the site's order, then the others by address.
 *
 * @param documents a page lets go of its own once its Markdown and its facts are made
 */
export function pagesOf(
  documents: readonly Document[],
  model: PageModel,
  addressOf: AddressOf,
): PageTwin[] {
  const pages = documents
    .filter(({ id, isDraft }) => id !== '404' && !isDraft)
    .map((document) => pageOf(document, model, addressOf));
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const guides = model.guides.flatMap(({ path }) => byPath.get(path) ?? []);
  const others = pages.filter(({ guide }) => !guide).sort((a, b) => (a.path < b.path ? -1 : 1));
  return [...guides, ...others, ...problemTwins(model, addressOf)];
}

function problemTwins(model: PageModel, addressOf: AddressOf): PageTwin[] {
  return problemPages(model).map(({ provider, ...named }) => {
    const page = { ...named, guide: undefined };
    const guides = model.guides.filter((guide) => guide.provider === provider);
    const bodyOf = (context: PageContext) => guideProblems(guides, context);
    const markdown = once(() => pageMarkdown({ ...page, bodyOf }, model, addressOf));
    return { ...page, markdown, stepFacts: () => new Map() };
  });
}

function pageOf(document: Document, model: PageModel, addressOf: AddressOf): PageTwin {
  const { id, keys, body } = document;
  const path = id === 'index' ? '/' : `/${id}/`;
  const page = {
    path,
    title: keys?.title ?? id,
    description: keys?.description ?? '',
    guide: model.guideOf(id),
  };
  const whole = (to: string): string => {
    if (to.startsWith('#')) return addressOf(path + to);
    return to.startsWith('/') ? addressOf(to) : to;
  };
  const [root] = body.nodes;
  const source = {
    ...page,
    bodyOf: (context: PageContext) => (root ? standardBlocks(childrenOf(root.node), context) : []),
  };
  return {
    ...page,
    markdown: once(() => pageMarkdown(source, model, whole)),
    stepFacts: once(() => stepFactsOf(document, whole)),
  };
}

/** Makes something when it is first asked for, and then lets go of what it is made from. */
function once<T>(make: () => T): () => T {
  let source: (() => T) | undefined = make;
  let made: T;
  return () => {
    if (source) made = source();
    source = undefined;
    return made;
  };
}
