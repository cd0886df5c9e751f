/** The words that a reader sees for the components of a step. */

import { attribute, type JsxElement } from '../source/mdx-node.ts';
import { values } from './values.ts';

/** A menu path by its labels, a value by its name; undefined for a component that shows what it contains. */
export function componentText(element: JsxElement): string | undefined {
  const id = element.name === 'Value' ? attribute(element, 'id') : undefined;
  const label =
    id !== undefined && Object.hasOwn(values, id)
      ? values[id as keyof typeof values].label
      : undefined;
  const spoken = attribute(element, 'to') ?? attribute(element, 'as') ?? label;
  return spoken === undefined ? undefined : spoken + (attribute(element, 'suffix') ?? '');
}
