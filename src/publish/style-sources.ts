/** Where the styles of a page come from: its style sheets and style elements, in order. */

import { valueOf, type Range, type Tag } from './tags.ts';

/** A style sheet that the page links, or the text of a style element. */
export interface StyleSource {
  readonly href?: string;
  readonly css?: string;
  readonly media?: string;
}

/** The styles of a page and the elements that bring them. */
export interface PageStyles {
  readonly sources: readonly StyleSource[];
  readonly ranges: readonly Range[];
}

/**
 * Finds them all, also in the body. Those in `<noscript>` stay where they are: they hold on a page
 * without scripts only.
 */
export function styleSources(html: string, tags: readonly Tag[]): PageStyles {
  const found = tags
    .filter((tag) => !tag.inNoscript && (isSheet(tag) || tag.name === 'style'))
    .map((tag) => ({
      source: sourceOf(html, tag),
      start: tag.start,
      end: tag.elementEnd ?? tag.end,
    }));
  return { sources: found.map(({ source }) => source), ranges: found };
}

function isSheet(tag: Tag): boolean {
  if (tag.name !== 'link') return false;
  const kinds = (valueOf(tag, 'rel') ?? '').toLowerCase().split(/\s+/);
  return kinds.includes('stylesheet') && !kinds.includes('alternate');
}

function sourceOf(html: string, tag: Tag): StyleSource {
  const media = valueOf(tag, 'media') ?? 'all';
  const where = media === 'all' ? {} : { media };
  if (tag.name === 'link') return { href: valueOf(tag, 'href') ?? '', ...where };
  return { css: html.slice(tag.content?.start, tag.content?.end), ...where };
}
