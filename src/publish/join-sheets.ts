/** Joins the style sheets of a page into the text of one that can stand inside the page. */

import type { StyleSource } from './style-sources.ts';

/**
 * The styles in one text, in their order. A sheet for one medium becomes a media rule, and addresses
 * that start at a sheet's own folder start at the site's root.
 *
 * @param sheets the text of each style sheet by its address
 * @throws {Error} for a sheet that isn't there, and for `@import`, which can't stand in the middle
 */
export function joinSheets(
  sources: readonly StyleSource[],
  sheets: ReadonlyMap<string, string>,
): string {
  return sources.map((source) => withMedia(textOf(source, sheets), source.media)).join('\n');
}

function textOf({ href, css }: StyleSource, sheets: ReadonlyMap<string, string>): string {
  if (href === undefined) return css ?? '';
  const text = sheets.get(href.replace(/[?#].*$/, ''));
  if (text === undefined) throw new Error(`The style sheet ${href} is not in the built site.`);
  if (/@import\s/i.test(text)) throw new Error(`${href} has an @import: Astro resolves those.`);
  return fromRoot(text.replace(/^\uFEFF?\s*(?:@charset\s[^;]*;)?/i, ''), href);
}

function withMedia(css: string, media: string | undefined): string {
  return media === undefined ? css : `@media ${media}{${css}}`;
}

/** Addresses as the page has to write them: a page lies in another folder than its style sheet. */
function fromRoot(css: string, href: string): string {
  const sheet = new URL(href, 'https://site.invalid');
  return css.replace(
    /url\(\s*(["']?)(?!["']|data:|#|\/|[a-z][a-z\d+.-]*:)([^"')]+)\1\s*\)/gi,
    (_, quote: string, path: string) =>
      `url(${quote}${new URL(path.trim(), sheet).pathname}${quote})`,
  );
}
