/** Where a page names values of the registry. */

import { values, type Value } from '../values/values.ts';
import type { Document } from '../guides/document.ts';
import { attribute } from '../source/mdx-node.ts';
import { attributeStart, elementsOf, type PlacedElement } from '../source/nodes.ts';

/** A value that a page names, with the place where it does. */
export interface ValueUse {
  readonly id: string;
  /** Undefined when the registry has no such value. */
  readonly value: Value | undefined;
  readonly placed: PlacedElement;
  /** Where its id begins in the file. */
  readonly start: number;
}

/** The attribute that names a value, by component. */
const NAMED: Readonly<Record<string, string>> = { Value: 'id', ExpiryReminder: 'value' };

/** A value by its id, which may be any word. */
export function knownValue(id: string): Value | undefined {
  return Object.hasOwn(values, id) ? values[id as keyof typeof values] : undefined;
}

/** Two rules ask for the same uses. */
const known = new WeakMap<Document, readonly ValueUse[]>();

/** Every `<Value>` and `<ExpiryReminder>` of a page. */
export function valueUses(document: Document): readonly ValueUse[] {
  const uses = known.get(document) ?? readUses(document);
  known.set(document, uses);
  return uses;
}

function readUses({ body, text }: Document): ValueUse[] {
  return elementsOf(body.nodes).flatMap((placed) => {
    const key = NAMED[placed.node.name ?? ''];
    const id = key === undefined ? undefined : attribute(placed.node, key);
    if (key === undefined || id === undefined) return [];
    return [{ id, value: knownValue(id), placed, start: attributeStart(text, placed, key) }];
  });
}
