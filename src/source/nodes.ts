/** A syntax tree as a list: each node with its place in the file and the node that it stands in. */

import type { MdastNode } from 'satteri';
import { attributeSource, childrenOf, type JsxElement } from './mdx-node.ts';

/** A node with its place; `start` and `end` count characters from the start of the file. */
export interface Placed<N extends MdastNode = MdastNode> {
  readonly node: N;
  readonly start: number;
  readonly end: number;
  readonly parent: Placed | undefined;
  /** The node before it in the same parent. */
  readonly before: Placed | undefined;
}

/**
 * All nodes of a tree, in the order of the text.
 *
 * @param base where the tree's text begins in its file
 */
export function placedNodes(root: MdastNode, base = 0): Placed[] {
  const list: Placed[] = [];
  const add = (node: MdastNode, parent?: Placed, before?: Placed): Placed => {
    const start = base + (node.position?.start.offset ?? 0);
    const end = base + (node.position?.end.offset ?? 0);
    const placed = { node, start, end, parent, before };
    list.push(placed);
    let last: Placed | undefined;
    for (const child of childrenOf(node)) last = add(child, placed, last);
    return placed;
  };
  add(root);
  return list;
}

/** The nearest node around one that passes the test; the node itself doesn't count. */
export function around({ parent }: Placed, test: (node: MdastNode) => boolean): Placed | undefined {
  for (let at = parent; at; at = at.parent) if (test(at.node)) return at;
  return undefined;
}

/** Whether a node is an element, of that name when one is given. */
export function isElement(node: MdastNode, name?: string): node is MdastNode & JsxElement {
  return (
    (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') &&
    (name === undefined || node.name === name)
  );
}

/** The nodes of a list by their type: many rules ask for a few types of one list. */
const byType = new WeakMap<readonly Placed[], Map<string, Placed[]>>();

/** The nodes of some types, in the order of the text within each type. */
export function nodesOf(nodes: readonly Placed[], ...types: readonly string[]): readonly Placed[] {
  let groups = byType.get(nodes);
  if (!groups) {
    groups = Map.groupBy(nodes, ({ node }) => node.type);
    byType.set(nodes, groups);
  }
  const [first = '', ...more] = types;
  const own = groups.get(first) ?? [];
  return more.length === 0 ? own : [...own, ...more.flatMap((type) => groups.get(type) ?? [])];
}

/** An element with its place. */
export type PlacedElement = Placed<MdastNode & JsxElement>;

const known = new WeakMap<readonly Placed[], readonly PlacedElement[]>();

/** The elements of a list, of that name when one is given. */
export function elementsOf(nodes: readonly Placed[], name?: string): readonly PlacedElement[] {
  let elements = known.get(nodes);
  if (!elements) {
    elements = nodes.filter((placed): placed is PlacedElement => isElement(placed.node));
    known.set(nodes, elements);
  }
  return name === undefined ? elements : elements.filter(({ node }) => node.name === name);
}

/**
 * Where an attribute's value begins in the file; where its tag begins when it has none.
 *
 * @param text the whole file
 */
export function attributeStart(text: string, { start, end }: Placed, name: string): number {
  const found = attributeSource(text.slice(start, end), name);
  return found === undefined ? start : start + found.start;
}
