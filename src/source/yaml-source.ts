/** YAML read with the place of every key, so that each diagnostic names its line. */

import { isMap, isNode, isSeq, parseDocument } from 'yaml';
import type { SourceLocation } from './diagnostic.ts';
import { blockStarts, overLimit } from './limits.ts';
import type { Fault } from './mdx.ts';
import { locationsIn } from './source-location.ts';
import { yamlFault } from './yaml-fault.ts';

/** One step into a document: a key of a map, or an index of a list. */
export type PathKey = string | number;

/** What a YAML text holds. */
export interface YamlSource {
  /** The plain data; undefined when the text is empty or can't be read. */
  readonly data: unknown;
  /** Why it can't be read: the first fault, or none. */
  readonly faults: readonly Fault[];
  /** Where the key, or the list's item, at that path begins; the nearest parent when it is missing. */
  locationOf(path: readonly PathKey[]): SourceLocation;
  /** Where the value at that path is in the YAML text, quotes included; undefined when it is missing. */
  spanOf(path: readonly PathKey[]): { readonly start: number; readonly end: number } | undefined;
}

/** Where a value is, and where its key begins. */
interface Spot {
  readonly from: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Reads YAML 1.2, the way the site's own data is read.
 *
 * @param text the YAML
 * @param lineOffset how many lines of the file are above the text (1 for frontmatter)
 */
export function parseYaml(text: string, lineOffset = 0): YamlSource {
  const inText = locationsIn(text);
  const locationAt = (offset: number): SourceLocation => {
    const { line, column } = inText(offset);
    return { line: line + lineOffset, column };
  };
  const spots = new Map<string, Spot>();
  const locationOf = (path: readonly PathKey[]): SourceLocation => {
    for (let length = path.length; length >= 0; length -= 1) {
      const spot = spots.get(nameOf(path.slice(0, length)));
      if (spot) return locationAt(spot.from);
    }
    return locationAt(0);
  };
  const places = { locationOf, spanOf: (path: readonly PathKey[]) => spots.get(nameOf(path)) };
  const over = overLimit(text, blockStarts.yaml);
  if (over) {
    const { found, offset } = over;
    const fault = { message: found, location: locationAt(offset), limit: over };
    return { data: undefined, faults: [fault], ...places };
  }
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'error' });
  const fault = yamlFault(document, text);
  collect(document.contents, '', start(document.contents), spots);
  return {
    data: fault ? undefined : (document.toJS() as unknown),
    faults: fault ? [{ message: fault.message, location: locationAt(fault.offset) }] : [],
    ...places,
  };
}

const nameOf = (path: readonly PathKey[]) => path.join('\n');

/** Notes where each part is, by its path. The parser's own nodes say more, in many times the room. */
function collect(node: unknown, name: string, from: number, spots: Map<string, Spot>): void {
  const [begin = from, end = from] = (isNode(node) ? node.range : undefined) ?? [];
  spots.set(name, { from, start: begin, end });
  const inside = name === '' ? '' : `${name}\n`;
  if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) {
      collect(item, inside + String(index), start(item), spots);
    }
  } else if (isMap(node)) {
    for (const { key, value } of node.items) {
      if (isNode(key)) collect(value, inside + String(key), start(key), spots);
    }
  }
}

function start(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}
