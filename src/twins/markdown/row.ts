/** What a component is in Markdown: one function for each, and what it is given. */

import type { PhrasingContent, RootContent } from 'mdast';
import type { Guide } from '../../guides/guide.ts';
import type { PageModel } from '../../model/model.ts';
import type { JsxElement } from '../../source/mdx-node.ts';

/** The page that a component is on. */
export interface PageContext {
  readonly model: PageModel;
  /** Its guide, when it is one. */
  readonly guide: Guide | undefined;
  /** Its address from the site's root: `/sso/okta/`. */
  readonly path: string;
  /** The whole address of one from the site's root or, with `#`, from the page. */
  readonly addressOf: (path: string) => string;
  /** Inline Markdown of a data file as nodes. */
  readonly inlineOf: (markdown: string) => PhrasingContent[];
}

/** A component with what is between its tags, in Markdown already. */
export interface RowInput {
  readonly element: JsxElement;
  readonly children: RootContent[];
  /** How deep the heading above it is. */
  readonly depth: number;
  readonly page: PageContext;
}

/** Makes Markdown of a component; nodes of a line for a component inside a sentence. */
export type Row = (input: RowInput) => RootContent[];
