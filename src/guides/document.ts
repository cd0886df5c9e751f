/** A page's source, read once for all rules: its keys, its syntax tree, and its places. */

import { isGuideId } from './guide.ts';
import { outlineOfTree, type Outline } from './outline.ts';
import { treeOf, type Tree } from '../source/mdx.ts';
import type { GuideFrontmatter } from './schema.ts';
import type { SourceLocation } from '../source/diagnostic.ts';
import { frontmatterOf, type Frontmatter } from '../source/frontmatter.ts';
import type { Passage } from '../source/passage.ts';
import { placedNodes } from '../source/nodes.ts';
import { locationsIn } from '../source/source-location.ts';
import { isUnclosed } from '../source/unclosed.ts';

/** The keys of a guide, as far as a page has them. */
export type PageKeys = {
  readonly [Key in keyof GuideFrontmatter]?: GuideFrontmatter[Key] | undefined;
};

/** An MDX file under src/content/docs. */
export interface Document {
  readonly file: string;
  readonly text: string;
  /** `sso/okta`, `glossary`. */
  readonly id: string;
  readonly isGuide: boolean;
  readonly isDraft: boolean;
  readonly frontmatter: Frontmatter;
  /** The keys of a guide, as far as it has them; undefined when one of them can't be read. */
  readonly keys: PageKeys | undefined;
  readonly outline: Outline;
  /** The text with its places; without nodes when the MDX can't be read. */
  readonly body: Passage;
  /** Whether a note or a code block has no end, and has taken in what stands behind it. */
  readonly isSwallowed: boolean;
  /** Why the MDX can't be read. */
  readonly fault: Outline['fault'];
  readonly locationAt: (offset: number) => SourceLocation;
}

const UNREAD = { message: 'The frontmatter can’t be read.', location: { line: 1, column: 1 } };

/** Reads a page's source; its keys are checked by the caller, who hands them in. */
export function readDocument(
  { path, text }: { path: string; text: string },
  id: string,
  keysFrom: (frontmatter: Frontmatter, isDraft: boolean) => PageKeys | undefined,
): Document {
  const frontmatter = frontmatterOf(text);
  const { draft } = (frontmatter.yaml.data ?? {}) as { draft?: unknown };
  // A wrong word for “true” is a diagnostic; its writer meant a draft.
  const isDraft = draft !== undefined && draft !== false;
  // Keys that can't be read would be taken for the text of the page.
  const tree: Tree = frontmatter.fault ? { fault: UNREAD } : treeOf(text);
  const outline = outlineOfTree(tree);
  const locationAt = locationsIn(text);
  const nodes = tree.root ? placedNodes(tree.root) : [];
  const body: Passage = { file: path, text, part: 'body', nodes, locationAt };
  return {
    file: path,
    text,
    id,
    isGuide: isGuideId(id),
    isDraft,
    frontmatter,
    keys: keysFrom(frontmatter, isDraft),
    outline,
    body,
    isSwallowed: nodes.some((placed) => isUnclosed(body, placed)),
    fault: outline.fault,
    locationAt,
  };
}
