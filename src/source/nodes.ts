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
  /** The last node inside of it. */
  readonly last: Placed | undefined;
}

type Writable = { -readonly [Key in keyof Placed]: Placed[Key] };

/**
 * All nodes of a tree, in the order of the text. The nodes lose the parser's own positions, which say the
 * same in three objects each: a third of a tree's memory.
 */
export function placedNodes(root: MdastNode): Placed[] {
  const list: Placed[] = [];
  const add = (node: MdastNode, parent?: Placed, before?: Placed): Placed => {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? 0;
    Object.assign(node, { position: undefined });
    const placed: Writable = { node, start, end, parent, before, last: undefined };
    list.push(placed);
    for (const child of childrenOf(node)) placed.last = add(child, placed, placed.last);
    return placed;
  };
  add(root);
  return list;
}

/** The nodes that stand directly in one, in the order of the text. */
export function insideOf({ last }: Placed): Placed[] {
  const inside: Placed[] = [];
  for (let at = last; at; at = at.before) inside.push(at);
  return inside.reverse();
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
