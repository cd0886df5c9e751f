/** Where a page names values of the registry: in elements, and as `{placeholder}` in what readers copy. */

import type { Document } from '../guides/document.ts';
import { attribute } from '../source/mdx-node.ts';
import { attributeStart, elementsOf, nodesOf, type Placed } from '../source/nodes.ts';
import { values, type Value } from '../values/values.ts';

/** A value that a page names. */
export interface ValueUse {
  readonly id: string;
  /** Undefined when the registry has no such value. */
  readonly value: Value | undefined;
  readonly placed: Placed;
  /** Where its id begins in the file. */
  readonly start: number;
  /** `element`: by an attribute; `address`: in an address to open or a link; `text`: in other text to copy. */
  readonly as: 'element' | 'address' | 'text';
}

/** The attribute that names a value, by component. */
const NAMED = { Value: 'id', ExpiryReminder: 'value', Set: 'value' } as const;
const PLACEHOLDER = /\{([a-z]+(?:-[a-z]+)*)\}/g;

/** A value by its id, which may be any word. */
export function knownValue(id: string): Value | undefined {
  return Object.hasOwn(values, id) ? values[id as keyof typeof values] : undefined;
}

/** Several rules ask for the same uses. */
const known = new WeakMap<Document, readonly ValueUse[]>();

/** Every value that a page names, in the order of the page. */
export function valueUses(document: Document): readonly ValueUse[] {
  const uses = known.get(document) ?? readUses(document);
  known.set(document, uses);
  return uses;
}

function readUses({ body, text }: Document): ValueUse[] {
  const use = (id: string, placed: Placed, start: number, as: ValueUse['as']) => ({
    id,
    value: knownValue(id),
    placed,
    start,
    as,
  });
  const named = elementsOf(body.nodes).flatMap((placed) => {
    const name = placed.node.name ?? '';
    const key = Object.hasOwn(NAMED, name) ? NAMED[name as keyof typeof NAMED] : undefined;
    const id = key === undefined ? undefined : attribute(placed.node, key);
    if (key === undefined || id === undefined) return [];
    return [use(id, placed, attributeStart(text, placed, key), 'element')];
  });
  const holders = [
    ...elementsOf(body.nodes, 'Set').flatMap((placed) =>
      (['enter', 'open'] as const).map((key) => ({
        placed,
        start: attributeStart(text, placed, key),
        text: attribute(placed.node, key) ?? '',
        as: key === 'open' ? ('address' as const) : ('text' as const),
      })),
    ),
    ...nodesOf(body.nodes, 'code', 'inlineCode').map((placed) => ({
      placed,
      start: placed.start,
      text: text.slice(placed.start, placed.end),
      as: 'text' as const,
    })),
  ];
  const placeholders = holders.flatMap((holder) =>
    [...holder.text.matchAll(PLACEHOLDER)].map(({ 1: id = '', index }) =>
      use(id, holder.placed, holder.start + index + 1, holder.as),
    ),
  );
  return [...named, ...placeholders].sort((a, b) => a.start - b.start);
}
