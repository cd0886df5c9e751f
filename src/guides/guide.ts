/** A guide: one procedure for one provider, from its frontmatter and its body. */

import { categories, categoryIds, type CategoryId } from '../site.ts';
import { outlineOf, type Outline, type Section } from './outline.ts';
import type { GuideFrontmatter } from './schema.ts';
import type { Step } from '../steps/step.ts';

/** A guide as every view sees it. */
export interface Guide extends GuideFrontmatter {
  /** `category/provider`, for instance `sso/okta`. */
  readonly id: string;
  /** Its address from the site's root, without the base path: `/sso/okta/`. */
  readonly path: string;
  readonly outline: Outline;
  /** Its source. */
  readonly text: string;
}

/** A step with its section and its address from the site's root. */
export interface GuideStep {
  readonly step: Step;
  readonly section: Section;
  readonly path: string;
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
 * @param text the file, or its body alone
 * @param outline the outline of the body, where the caller has read it already
 */
export function toGuide(
  id: string,
  frontmatter: GuideFrontmatter,
  text: string,
  outline: Outline = outlineOf(text),
): Guide {
  return { ...frontmatter, id, path: `/${id}/`, outline, text };
}

/** Orders guides by category, then by their provider's place in the registry. */
export function compareGuides(
  orderOf: (provider: string) => number,
): (a: Guide, b: Guide) => number {
  return (a, b) =>
    categoryIds.indexOf(a.category) - categoryIds.indexOf(b.category) ||
    orderOf(a.provider) - orderOf(b.provider) ||
    (a.id < b.id ? -1 : 1);
}

/** All steps of a guide with the address of each, in the order of the page. */
export function stepsOf(guide: Guide): GuideStep[] {
  return guide.outline.sections.flatMap((section) =>
    section.steps.map((step) => ({ step, section, path: stepPath(guide, step.id) })),
  );
}

/** The address of a step from the site's root: `/sso/okta/#copy-client-id`. */
export function stepPath({ path }: Pick<Guide, 'path'>, stepId: string): string {
  return `${path}#${stepId}`;
}

/** The words for a category: `Single sign-on`. */
export function categoryLabel(category: CategoryId): string {
  return categories[category].label;
}
