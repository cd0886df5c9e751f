/** Words that a reader sees, wherever they stand in a source, with their places. */

import { markdownToMdast, type MdastNode } from 'satteri';
import { markdownFeatures } from '../guides/outline.ts';
import type { Place } from './finding.ts';
import { around, placedNodes, type Placed } from './nodes.ts';

/** A piece of Markdown in a file: the body of a page, or one text of its data. */
export interface Passage {
  readonly file: string;
  /** The whole file. */
  readonly text: string;
  /** `body`: a page's text. `data`: a text in YAML, or a title in a tag. */
  readonly part: 'body' | 'data';
  readonly nodes: readonly Placed[];
  readonly placeAt: (offset: number) => Place;
}

/** Some text between two marks, as the writer typed it. */
export interface Run {
  readonly raw: string;
  /** Where it begins in the file. */
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
  const all = nodes
    .filter(({ node }) => node.type === 'text')
    .map((placed) => ({
      raw: text.slice(placed.start, placed.end),
      start: placed.start,
      placed,
    }));
  const isLabel = ({ type }: MdastNode) => type === 'strong';
  return { all, plain: all.filter(({ placed }) => !around(placed, isLabel)) };
}

/** Where a text stands in a file. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** A passage from a text in YAML, quoted or not, or from the value of an attribute. */
export function dataPassage(
  source: Pick<Passage, 'file' | 'text' | 'placeAt'>,
  span: Span,
  form: 'markdown' | 'plain',
): Passage {
  const { start, raw } = unquoted(source.text.slice(span.start, span.end), span.start);
  const root: MdastNode =
    form === 'markdown'
      ? markdownToMdast(raw, { features: { ...markdownFeatures, frontmatter: false } })
      : plainText(raw);
  return { ...source, part: 'data', nodes: placedNodes(root, start) };
}

/** YAML's quotes, and the first line of its block texts (`>-`), aren't part of the text. */
function unquoted(raw: string, start: number): { raw: string; start: number } {
  if (/^(["']).*\1$/s.test(raw)) return { raw: raw.slice(1, -1), start: start + 1 };
  const block = /^[|>][^\n]*\n/.exec(raw)?.[0].length ?? 0;
  return { raw: raw.slice(block), start: start + block };
}

function plainText(value: string): MdastNode {
  const place = (offset: number) => ({ line: 1, column: offset + 1, offset });
  return {
    type: 'text',
    value,
    position: { start: place(0), end: place(value.length) },
  };
}
