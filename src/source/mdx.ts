/** MDX as a syntax tree, read with the renderer's own parser. */

import { mdxToMdast, type MdastNode } from 'satteri';
import type { DiagnosticText, SourceLocation } from './diagnostic.ts';
import { blockStarts, overLimit } from './limits.ts';

import { locationsIn } from './source-location.ts';

/** How the site reads Markdown: the features that astro.config.mjs switches on. */
export const markdownFeatures = { frontmatter: true, directive: true, smartPunctuation: false };

/** Why a text can't be read, and where. */
export interface Fault {
  readonly message: string;
  readonly location: SourceLocation;
  /** The limit that it goes beyond, where that is why. */
  readonly limit?: DiagnosticText;
}

/** An MDX text as a syntax tree, or why it can't be read. */
export type Tree =
  | { readonly root: MdastNode; readonly fault?: never }
  | { readonly root?: never; readonly fault: Fault };

/** The syntax tree of an MDX text. Each source is parsed here once a build; the renderer parses it once more. */
export function treeOf(source: string): Tree {
  const over = overLimit(source, blockStarts.mdx);
  if (over) {
    const location = locationsIn(source)(over.offset);
    return { fault: { message: over.found, location, limit: over } };
  }
  try {
    return { root: mdxToMdast(source, { features: markdownFeatures }) };
  } catch (error) {
    return { fault: faultFrom(error) };
  }
}

/** The parser puts the location in front of its message: `3:1: Unexpected closing tag …`. */
function faultFrom(error: unknown): Fault {
  const text = error instanceof Error ? error.message : String(error);
  const [, line = '1', column = '1', message = text] = /^(\d+):(\d+): (.*)$/s.exec(text) ?? [];
  return {
    message: message.replace(/ \(mdx[^)]*\)$/, ''),
    location: { line: Number(line), column: Number(column) },
  };
}

/** The id that the renderer gives a heading. Headings are plain words, so this is all of it. */
export function slugOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
}
