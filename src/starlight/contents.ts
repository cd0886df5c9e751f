/** The contents of a page: its sections, and for a guide the steps of each under the name of their phase. */

import type { Guide } from '../guides/guide.ts';
import { phaseOf } from '../guides/phase.ts';

/** An entry of the contents. */
export interface Entry {
  /** The part of the address after `#`. */
  readonly id: string;
  readonly text: string;
  /** Whether what is under it are steps. */
  readonly isNumbered?: boolean;
  /** What is under it; of a guide, its steps. */
  readonly entries: readonly Entry[];
}

/** A heading as Starlight lists it. */
export interface Heading {
  readonly slug: string;
  readonly text: string;
  readonly children: readonly Heading[];
}

/**
 * The contents of a page.
 *
 * @param headings of the page, with what Starlight puts before them for the top of the page
 * @param guide its guide, if it has one
 */
export function contentsOf(headings: readonly Heading[], guide: Guide | undefined): Entry[] {
  if (!guide) return headings.slice(1).map(entryOf);
  return guide.outline.sections.map((section) => ({
    id: section.id,
    text: section.steps.length > 0 ? phaseOf(section) : section.title,
    isNumbered: true,
    entries: section.steps.map(({ id, title }) => ({ id, text: title, entries: [] })),
  }));
}

function entryOf({ slug, text, children }: Heading): Entry {
  return { id: slug, text, entries: children.map(entryOf) };
}
