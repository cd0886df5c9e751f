/** Small readings of MDX syntax nodes, as the renderer's own parser gives them. */

import type { MdastNode, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';

/** A component or HTML element in MDX. */
export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

/**
 * The text of an attribute: `title="Copy it"` or `minutes={45}`.
 *
 * @returns undefined when the element has no such attribute; the expression's source for `{…}`
 */
export function attribute(element: JsxElement, name: string): string | undefined {
  for (const item of element.attributes) {
    if (item.type !== 'mdxJsxAttribute' || item.name !== name) continue;
    return typeof item.value === 'string' ? item.value : (item.value?.value ?? '');
  }
  return undefined;
}

/** The words of an attribute that holds several, with spaces between: `gives="client-id issuer"`. */
export function attributeWords(element: JsxElement, name: string): string[] {
  return (attribute(element, name) ?? '').split(/\s+/).filter((word) => word !== '');
}

/** A tag up to its `>`; one in quotes doesn't end it. */
const OPENING_TAG = /^<(?:"[^"]*"|'[^']*'|[^"'>])*>/;

/**
 * An attribute as it stands in its tag's source.
 *
 * @returns the text between the quotes and where it begins; undefined when the tag has no such attribute
 */
export function attributeSource(
  tag: string,
  name: string,
): { readonly raw: string; readonly start: number } | undefined {
  const opening = OPENING_TAG.exec(tag)?.[0] ?? '';
  const [whole, , raw = ''] = attributePattern(name).exec(opening) ?? [];
  if (whole === undefined) return undefined;
  return { raw, start: opening.indexOf(whole) + whole.length - raw.length - 1 };
}

const patterns = new Map<string, RegExp>();

function attributePattern(name: string): RegExp {
  const pattern = patterns.get(name) ?? new RegExp(`\\s${name}\\s*=\\s*(["'])(.*?)\\1`, 'su');
  patterns.set(name, pattern);
  return pattern;
}

/** Whether what stands in braces is a comment, or several, and nothing else. */
export function isComment(code: string): boolean {
  return /^\s*(?:\/\*(?:[^*]|\*(?!\/))*\*\/\s*)+$/.test(code);
}

/** Whether a node is a component or an HTML element. */
export function isElement(node: MdastNode): node is JsxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The nodes directly in a node. */
export function childrenOf(node: MdastNode): readonly MdastNode[] {
  return 'children' in node ? (node.children as MdastNode[]) : [];
}

/** What holds blocks: their words don’t run into each other. All else holds a line of text. */
const holders: readonly string[] = [
  'blockquote',
  'containerDirective',
  'list',
  'listItem',
  'mdxJsxFlowElement',
  'table',
  'tableRow',
];

/** The words that a reader sees for a component: undefined for one that shows only what it contains. */
export type ElementText = (element: JsxElement) => string | undefined;

/** A menu path by its labels. Components that show words of the model need `ElementText` of their own. */
const labelsOf: ElementText = (element) => attribute(element, 'to');

/** The plain text in a node, as a reader would read it. */
export function textOf(node: MdastNode, elementText: ElementText = labelsOf): string {
  if (isElement(node)) {
    const words = elementText(node);
    if (words !== undefined) return words;
  }
  if ('value' in node && typeof node.value === 'string') {
    return node.type === 'text' || node.type === 'inlineCode' || node.type === 'code'
      ? node.value
      : '';
  }
  const between = holders.includes(node.type) ? ' ' : '';
  return childrenOf(node)
    .map((child) => textOf(child, elementText))
    .join(between);
}
