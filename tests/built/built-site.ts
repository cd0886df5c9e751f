/** A built site with the sources that it came from, so that a diagnostic names the line to fix. */

import type { Diagnostic } from '../../src/source/diagnostic.ts';
import { locationsIn } from '../../src/source/source-location.ts';
import { withBase } from '../../src/site.ts';
import type { BuiltPage } from './page.ts';

/** What was built, and from what. */
export interface BuiltSite {
  /** Where it is published, without path: `https://docs.wando.app`. */
  readonly origin: string;
  /** The path that it was built for: `/` or `/docs`. */
  readonly base: string;
  readonly pages: readonly BuiltPage[];
  /** Paths of all files, from the site's root: `/robots.txt`, `/sso/okta/index.html`. */
  readonly files: ReadonlySet<string>;
  /** The addresses in its sitemap. */
  readonly sitemap: readonly string[];
  /** Digests of the scripts that the build made, and of those that Starlight has as they are. */
  readonly scripts: ReadonlySet<string>;
  /** The sources of its texts: pages, and files of problems and providers. */
  readonly sources: readonly { readonly path: string; readonly text: string }[];
}

/** A check of what was built: everything that it finds. */
export type BuiltCheck = (site: BuiltSite) => Diagnostic[];

/** The whole address of a page. */
export function addressOf({ origin, base }: BuiltSite, path: string): string {
  return `${origin}${withBase(base, path)}`;
}

/**
 * A diagnostic about a page, at the place in the sources that its text comes from.
 *
 * @param needles texts that stand there, the most telling first
 */
export function reportOf(
  site: BuiltSite,
  { path }: BuiltPage,
  rule: `built/${string}`,
  needles: readonly string[],
  words: Pick<Diagnostic, 'found' | 'expected' | 'help'>,
): Diagnostic {
  return { rule, ...locationOf(site, path, needles), ...words };
}

function locationOf({ sources }: BuiltSite, path: string, needles: readonly string[]) {
  const id = path === '/' ? 'index' : path.replace(/^\/|\/$/g, '');
  const own = sources.find((source) => source.path === `src/content/docs/${id}.mdx`);
  const provider = id.split('/')[1] ?? '';
  const data = sources.filter((source) => source.path.endsWith(`/${provider}.yaml`));
  for (const needle of needles) {
    for (const source of own ? [own, ...data] : data) {
      const at = needle === '' ? -1 : source.text.indexOf(needle);
      if (at !== -1) return { file: source.path, ...locationsIn(source.text)(at) };
    }
  }
  return { file: own?.path ?? `${id}/index.html`, line: 1, column: 1 };
}
