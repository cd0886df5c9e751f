/** A guide: one procedure for one provider, from its frontmatter and its body. */

import { categories, categoryIds, type CategoryId } from '../site.ts';
import { outlineOf, type Outline } from './outline.ts';
import { guideSchema, type GuideFrontmatter } from './schema.ts';
import type { Step } from '../steps/step.ts';

/** A guide as every view sees it. */
export interface Guide extends GuideFrontmatter {
  /** `category/provider`, for instance `sso/okta`. */
  readonly id: string;
  /** Its address from the site's root, without the base path: `/sso/okta/`. */
  readonly path: string;
  readonly outline: Outline;
}

/** A page of the docs collection, as far as a guide needs it. */
export interface PageEntry {
  readonly id: string;
  readonly data: object;
  readonly body?: string | undefined;
}

/** Whether the page is a guide, by the folder it stands in: `sso/okta`. */
export function isGuideId(id: string): boolean {
  const [category = '', provider, ...rest] = id.split('/');
  return (
    rest.length === 0 && provider !== undefined && (categoryIds as string[]).includes(category)
  );
}

/**
 * Builds a guide from frontmatter that the schema has passed.
 *
 * @param outline the outline of the body, where the caller has read it already
 */
export function toGuide(
  id: string,
  frontmatter: GuideFrontmatter,
  body: string,
  outline: Outline = outlineOf(body),
): Guide {
  return { ...frontmatter, id, path: `/${id}/`, outline };
}

const guidesByEntry = new WeakMap<PageEntry, Guide>();

/**
 * The guide of a page; undefined for a page that is none, or a draft that isn't complete yet.
 * The same page gives the same guide, so that every component on it may ask.
 */
export function guideFrom(entry: PageEntry): Guide | undefined {
  if (!isGuideId(entry.id)) return undefined;
  const known = guidesByEntry.get(entry);
  if (known) return known;
  const keys = Object.keys(guideSchema().shape);
  const own = Object.fromEntries(Object.entries(entry.data).filter(([key]) => keys.includes(key)));
  const { data } = guideSchema().safeParse(own);
  if (!data) return undefined;
  const guide = toGuide(entry.id, data, entry.body ?? '');
  guidesByEntry.set(entry, guide);
  return guide;
}

/** The published guides among the pages, unsorted: drafts are in no list. */
export function guidesFrom(entries: readonly PageEntry[]): Guide[] {
  return entries
    .map(guideFrom)
    .filter((guide): guide is Guide => guide !== undefined && guide.draft !== true);
}

/** Orders guides by category, then by their provider's place in the registry. */
export function compareGuides(
  orderOf: (provider: string) => number,
): (a: Guide, b: Guide) => number {
  return (a, b) =>
    categoryIds.indexOf(a.category) - categoryIds.indexOf(b.category) ||
    orderOf(a.provider) - orderOf(b.provider) ||
    (a.provider < b.provider ? -1 : 1);
}

/** All steps of a guide with the address of each, in the order of the page. */
export function stepsOf(guide: Guide): { step: Step; path: string }[] {
  return guide.outline.sections
    .flatMap((section) => section.steps)
    .map((step) => ({ step, path: `${guide.path}#${step.id}` }));
}

/** The words for a category: `Single sign-on`. */
export function categoryLabel(category: CategoryId): string {
  return categories[category].label;
}
