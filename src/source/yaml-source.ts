/** YAML read with the place of every key, so that each diagnostic names its line. */

import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
} from 'yaml';
import type { SourceLocation } from './diagnostic.ts';

/** One step into a document: a key of a map, or an index of a list. */
export type PathKey = string | number;

/** What stood in a YAML text. */
export interface YamlSource {
  /** The plain data; undefined when the text is empty or can't be read. */
  readonly data: unknown;
  /** Faults of the YAML itself, in plain words. */
  readonly faults: readonly { readonly message: string; readonly location: SourceLocation }[];
  /** Where the key, or the list's item, at that path begins; the nearest parent when it is missing. */
  locationOf(path: readonly PathKey[]): SourceLocation;
  /** Where the value at that path stands in the YAML text, quotes included; undefined when it is missing. */
  spanOf(path: readonly PathKey[]): { readonly start: number; readonly end: number } | undefined;
}

/**
 * Reads YAML 1.2, the way the site's own data is read.
 *
 * @param text the YAML
 * @param lineOffset how many lines of the file stand above the text (1 for frontmatter)
 */
export function parseYaml(text: string, lineOffset = 0): YamlSource {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'error',
  });
  const locationAt = (offset: number): SourceLocation => {
    const { line, col } = lines.linePos(offset);
    return { line: line + lineOffset, column: col };
  };
  const broken = document.errors.map((error) => {
    const [offset] = error.pos;
    // The parser reports where it gave up; what isn't closed stands before.
    const isOpen = /must be sufficiently indented and end with|to end with/.test(error.message);
    return {
      message: isOpen ? 'a `[` or `{` that isn’t closed' : plainWords(error.code, error.message),
      location: locationAt(isOpen ? Math.max(0, lastOpening(text, offset)) : offset),
    };
  });
  const faults = [
    ...broken,
    ...specialties(document, text).map(({ message, offset }) => ({
      message,
      location: locationAt(offset),
    })),
  ];
  const root = spotOf(document.contents, start(document.contents));
  return {
    data: faults.length === 0 ? (document.toJS() as unknown) : undefined,
    faults,
    locationOf: (path) => locationAt(spotsTo(root, path).at(-1)?.from ?? 0),
    spanOf: (path) => spotsTo(root, path)[path.length],
  };
}

/** Where a part of a document stands. The parser's own nodes say more, in many times the room. */
interface Spot {
  /** Where its key begins; where the value does that has none. */
  readonly from: number;
  readonly start: number;
  readonly end: number;
  readonly parts: ReadonlyMap<string, Spot> | undefined;
}

function spotOf(node: unknown, from: number): Spot {
  const range = isNode(node) ? node.range : undefined;
  return { from, start: range?.[0] ?? from, end: range?.[1] ?? from, parts: partsOf(node) };
}

function partsOf(node: unknown): ReadonlyMap<string, Spot> | undefined {
  if (isSeq(node)) {
    return new Map(node.items.map((item, index) => [String(index), spotOf(item, start(item))]));
  }
  if (!isMap(node)) return undefined;
  const parts = new Map<string, Spot>();
  for (const { key, value } of node.items) {
    // Of a key that stands twice, the first one counts.
    if (isNode(key) && !parts.has(String(key))) parts.set(String(key), spotOf(value, start(key)));
  }
  return parts;
}

/** The parts on the way to a path, the whole first; fewer than the path has when it ends before. */
function spotsTo(root: Spot, path: readonly PathKey[]): Spot[] {
  const spots = [root];
  for (const key of path) {
    const next = spots.at(-1)?.parts?.get(String(key));
    if (!next) break;
    spots.push(next);
  }
  return spots;
}

/** Parts of YAML that nobody means who writes keys and values: references, tags, lists as keys. */
function specialties(document: Document, text: string): { message: string; offset: number }[] {
  const found: { message: string; offset: number }[] = [];
  const startsWith = (mark: string, offset: number) => {
    found.push({ message: `a value that starts with \`${mark}\`, outside quotes`, offset });
  };
  visit(document, {
    Alias: (_key, node) => {
      startsWith('*', start(node));
    },
    // The mark stands before what the parser takes for the value.
    Value: (_key, node) => {
      if (node.anchor !== undefined) startsWith('&', text.lastIndexOf('&', start(node)));
      else if (node.tag !== undefined) startsWith('!', text.lastIndexOf(' !', start(node)) + 1);
    },
    Pair: (_key, { key }) => {
      if (!isScalar(key)) found.push({ message: 'a key that isn’t a word', offset: start(key) });
    },
  });
  return found;
}

function start(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

function lastOpening(text: string, before: number): number {
  return Math.max(text.lastIndexOf('[', before), text.lastIndexOf('{', before));
}

/** The parser's messages, as far as writers meet them, in words that say what to do. */
function plainWords(code: string, message: string): string {
  const words: Record<string, string> = {
    DUPLICATE_KEY: 'a key that stands twice',
    TAB_AS_INDENT: 'a tab at the start of the line',
    BAD_INDENT: 'a line that is indented differently from its neighbors',
    MISSING_CHAR: 'a quote, bracket or colon that is opened and not closed',
    BLOCK_AS_IMPLICIT_KEY: 'a second colon in a line, outside quotes',
    MULTILINE_IMPLICIT_KEY: 'a line without a colon where a key belongs',
    BAD_ALIAS: 'a value that starts with `*`, outside quotes',
    UNRESOLVED_ALIAS: 'a value that starts with `*`, outside quotes',
    BAD_SCALAR_START: 'a value that starts with a special character, outside quotes',
  };
  return words[code] ?? message;
}
