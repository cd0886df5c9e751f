/** Reads a page once, and keeps what is needed to write it anew. */

import { sha256, shortHash } from './hash.ts';
import { pageScripts, type PageScripts } from './page-scripts.ts';
import type { PageType } from './page-type.ts';
import { scriptFacades } from './script-facades.ts';
import { scopeEdits } from './scope-classes.ts';
import type { Edit } from './splice.ts';
import { styleEdits, styleTexts } from './style-attributes.ts';
import type { StyleGroup, StyleGroups } from './style-group.ts';
import { styleSources } from './style-sources.ts';
import { valueOf, type Range, type Tag } from './tags.ts';
import { unsafeMarkup, type UnsafeMarkup } from './unsafe-markup.ts';

/** What a page becomes; the styles and the policy follow when all pages are read. */
export interface PagePlan {
  readonly group: StyleGroup;
  readonly scripts: PageScripts;
  readonly scriptDigests: readonly string[];
  /** Of the style elements that stay where they are. */
  readonly styleDigests: readonly string[];
  readonly unsafe: readonly UnsafeMarkup[];
  readonly edits: readonly Edit[];
  /** The elements that the one style element replaces. */
  readonly styleRanges: readonly Range[];
  /** Where the policy goes: before all that it is about. */
  readonly policyAt: number;
  /** Where the first list of steps begins. */
  readonly stepsAt: number | undefined;
}

/**
 * @param tagsBefore the page's own
 * @param siteScripts the text of each script of the site by its address
 */
export async function planPage(
  html: string,
  tagsBefore: readonly Tag[],
  groups: StyleGroups,
  type: PageType,
  siteScripts: ReadonlyMap<string, string>,
): Promise<PagePlan> {
  const facades = scriptFacades(tagsBefore, siteScripts);
  const tags = tagsBefore.filter((tag) => !facades.has(tag));
  const { sources, ranges } = styleSources(html, tags);
  if (sources.some(({ href }) => href?.includes('/_astro/late.')))
    throw new Error('The site is published already.');
  const group = groups.of(type, sources);
  const scripts = pageScripts(html, tags);
  for (const tag of tags) group.shapes.add(tag);
  for (const text of scripts.inline) group.inlineScripts.add(text);
  for (const file of scripts.files) group.scriptFiles.add(file);
  for (const text of styleTexts(tags)) {
    if (!group.classNames.has(text)) group.classNames.set(text, `s-${await shortHash(text)}`);
  }
  return {
    group,
    scripts,
    scriptDigests: await Promise.all(scripts.inline.map(sha256)),
    styleDigests: await Promise.all(keptStyles(html, tags).map(sha256)),
    unsafe: unsafeMarkup(html, tags),
    edits: [
      ...styleEdits(html, tags, group.classNames),
      ...scopeEdits(html, tags, group.styled),
      ...withoutPolicies(tags),
      ...[...facades].map(without),
    ],
    styleRanges: ranges,
    policyAt: policyPlace(tags),
    stepsAt: tags.find((tag) => valueOf(tag, 'class') === 'steps')?.start,
  };
}

function keptStyles(html: string, tags: readonly Tag[]): string[] {
  return tags
    .filter((tag) => tag.name === 'style' && tag.inNoscript)
    .map((tag) => html.slice(tag.content?.start, tag.content?.end));
}

/** A policy of Astro's doesn't know what this one allows. */
function withoutPolicies(tags: readonly Tag[]): Edit[] {
  return tags
    .filter((tag) => valueOf(tag, 'http-equiv')?.toLowerCase() === 'content-security-policy')
    .map(without);
}

function without({ start, end, elementEnd = end }: Tag): Edit {
  return { start, end: elementEnd, text: '' };
}

function policyPlace(tags: readonly Tag[]): number {
  const charset = tags.find((tag) => tag.name === 'meta' && valueOf(tag, 'charset') !== undefined);
  const place = charset ?? tags.find(({ name }) => name === 'head');
  if (place === undefined) throw new Error('The page has no <head>.');
  return place.end;
}
