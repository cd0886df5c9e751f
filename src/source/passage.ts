/** Words that a reader sees, wherever they stand in a source, with their places. */

import { markdownToMdast, type MdastNode } from 'satteri';
import { markdownFeatures } from './mdx.ts';
import type { SourceLocation } from './diagnostic.ts';
import { around, nodesOf, placedNodes, type Placed } from './nodes.ts';
import { yamlText, type ReadText } from './yaml-text.ts';

/** A piece of Markdown in a file: the body of a page, or one text of its data. */
export interface Passage {
  readonly file: string;
  /** The text that the places of the nodes count in: the whole file for a page’s body, else what it says. */
  readonly text: string;
  /** `body`: a page's text. `data`: a text in YAML, or a title in a tag. */
  readonly part: 'body' | 'data';
  readonly nodes: readonly Placed[];
  readonly locationAt: (offset: number) => SourceLocation;
  /** From a count in the text to one in the file, where the two differ. */
  readonly offsetAt?: (offset: number) => number;
}

/** Some text between two marks, as the writer typed it. */
export interface Run {
  readonly raw: string;
  /** Where it begins in the passage’s text. */
  readonly start: number;
  readonly placed: Placed;
}

/** The text of a passage, without code. Bold text is a label on a screen, and is left out on demand. */
export function runsOf(
  passage: Passage,
  { labels }: { labels: boolean } = { labels: false },
): readonly Run[] {
  const runs = known.get(passage) ?? readRuns(passage);
  known.set(passage, runs);
  return labels ? runs.all : runs.plain;
}

interface Runs {
  readonly all: readonly Run[];
  readonly plain: readonly Run[];
}

/** Many rules ask for the same runs. */
const known = new WeakMap<Passage, Runs>();

function readRuns({ nodes, text }: Passage): Runs {
  const all = nodesOf(nodes, 'text').map((placed) => ({
    raw: text.slice(placed.start, placed.end),
    start: placed.start,
    placed,
  }));
  const isLabel = ({ type }: MdastNode) => type === 'strong';
  return { all, plain: all.filter(({ placed }) => !around(placed, isLabel)) };
}

/** A passage from a text in YAML, in whichever of YAML’s forms it stands. */
export function yamlPassage(source: Pick<Passage, 'file' | 'locationAt'>, typed: Typed): Passage {
  const { text, offsetAt } = yamlText(typed.text, typed.start);
  const root = markdownToMdast(text, { features: { ...markdownFeatures, frontmatter: false } });
  return dataPassage(source, { text, offsetAt }, root);
}

/** A passage from the value of an attribute, where Markdown has no meaning. */
export function plainPassage(source: Pick<Passage, 'file' | 'locationAt'>, typed: Typed): Passage {
  const { text, start } = typed;
  return dataPassage(source, { text, offsetAt: (offset) => start + offset }, plainText(text));
}

/** A part of a file as it stands there. */
interface Typed {
  readonly text: string;
  readonly start: number;
}

function dataPassage(
  { file, locationAt }: Pick<Passage, 'file' | 'locationAt'>,
  { text, offsetAt }: ReadText,
  root: MdastNode,
): Passage {
  return {
    file,
    text,
    part: 'data',
    nodes: placedNodes(root),
    locationAt: (offset) => locationAt(offsetAt(offset)),
    offsetAt,
  };
}

function plainText(value: string): MdastNode {
  const location = (offset: number) => ({ line: 1, column: offset + 1, offset });
  return {
    type: 'text',
    value,
    position: { start: location(0), end: location(value.length) },
  };
}
