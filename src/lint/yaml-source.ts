/** YAML read with the place of every key, so that each finding names its line. */

import {
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
} from 'yaml';
import type { Place } from './finding.ts';

/** One step into a document: a key of a map, or an index of a list. */
export type PathKey = string | number;

/** What stood in a YAML text. */
export interface YamlSource {
  /** The plain data; undefined when the text is empty or can't be read. */
  readonly data: unknown;
  /** Faults of the YAML itself, in plain words. */
  readonly faults: readonly { readonly message: string; readonly place: Place }[];
  /** Where the key, or the list's item, at that path begins; the nearest parent when it is missing. */
  placeOf(path: readonly PathKey[]): Place;
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
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: line + lineOffset, column: col };
  };
  const broken = document.errors.map((error) => {
    const [offset] = error.pos;
    // The parser tells where it gave up; what isn't closed stands before.
    const isOpen = /must be sufficiently indented and end with|to end with/.test(error.message);
    return {
      message: isOpen ? 'a `[` or `{` that isn’t closed' : plainWords(error.code, error.message),
      place: placeAt(isOpen ? Math.max(0, lastOpening(text, offset)) : offset),
    };
  });
  const faults = [
    ...broken,
    ...specialties(document, text).map(({ message, offset }) => ({
      message,
      place: placeAt(offset),
    })),
  ];
  return {
    data: faults.length === 0 ? (document.toJS() as unknown) : undefined,
    faults,
    placeOf: (path) => placeAt(offsetOf(document.contents, path)),
    spanOf: (path) => {
      const node = document.getIn(path, true);
      return isNode(node) && node.range ? { start: node.range[0], end: node.range[1] } : undefined;
    },
  };
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

/** The offset of the deepest part of the path that exists. */
function offsetOf(root: unknown, path: readonly PathKey[]): number {
  let node = root;
  let offset = start(root);
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isNode(item.key) && String(item.key) === String(key));
      if (!isPair(pair)) break;
      offset = start(pair.key);
      node = pair.value;
    } else if (isSeq(node) && typeof key === 'number' && node.items[key] !== undefined) {
      node = node.items[key];
      offset = start(node);
    } else break;
  }
  return offset;
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
