/** A built page as a tree, and what its checks ask of it. */

import { parse, type DefaultTreeAdapterTypes } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** A page of a built site. */
export interface BuiltPage {
  /** Its address from the site's root, without the base path: `/sso/okta/`. */
  readonly path: string;
  readonly html: string;
  readonly elements: readonly Element[];
}

/** Reads the HTML of a page. */
export function parsePage(path: string, html: string): BuiltPage {
  return { path, html, elements: [...elementsIn(parse(html))] };
}

/** An attribute's text. */
export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** Whether the element has that class. */
export function hasClass(element: Element, name: string): boolean {
  return (attributeOf(element, 'class') ?? '').split(/\s+/).includes(name);
}

/** The text in an element, white space folded. */
export function textIn(element: Element): string {
  return [...textsIn(element)].join('').replace(/\s+/g, ' ').trim();
}

/** The elements inside one, in the order of the document. */
export function* elementsIn(node: Node): Generator<Element> {
  if (!('childNodes' in node)) return;
  for (const child of node.childNodes) {
    if ('tagName' in child) yield child;
    yield* elementsIn(child);
    if ('content' in child) yield* elementsIn(child.content);
  }
}

/**
 * The texts inside a node, in the order of the document.
 *
 * @param isLeftOut elements whose text doesn't count
 */
export function* textsIn(
  node: Node,
  isLeftOut: (element: Element) => boolean = () => false,
): Generator<string> {
  if (node.nodeName === '#text') yield (node as DefaultTreeAdapterTypes.TextNode).value;
  if (!('childNodes' in node) || ('tagName' in node && isLeftOut(node))) return;
  for (const child of node.childNodes) yield* textsIn(child, isLeftOut);
}

/** Whether search engines may list the page: the one that says that there is none, and moved ones, say no. */
export function isListed({ elements }: BuiltPage): boolean {
  return !elements.some(
    (element) =>
      attributeOf(element, 'name') === 'robots' &&
      (attributeOf(element, 'content') ?? '').includes('noindex'),
  );
}
