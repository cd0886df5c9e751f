/** Marks the placeholders in code, so that a script can fill in the reader's values. */

import { defineHastPlugin, type HastNode } from 'satteri';
import { hasPlaceholder, piecesOf } from './placeholders.ts';

type Element = Extract<HastNode, { type: 'element' }>;
type Child = Element['children'][number];

/** A plugin for the site's Markdown processor: `{client-id}` in code becomes `<span data-value="client-id">`. */
export const placeholderPlugin = defineHastPlugin({
  name: 'placeholders',
  element: {
    filter: ['code'],
    visit(node, context) {
      return hasPlaceholder(context.textContent(node)) ? withPlaceholders(node) : undefined;
    },
  },
});

function withPlaceholders(node: Readonly<Element>): Element {
  return {
    type: 'element',
    tagName: node.tagName,
    properties: { ...node.properties },
    children: node.children.flatMap((child): Child[] => {
      if (child.type === 'element') return [withPlaceholders(child)];
      if (child.type !== 'text') return [child];
      return piecesOf(child.value).map(({ text, value }): Child => {
        const content = { type: 'text', value: text } as const;
        if (value === undefined) return content;
        const properties = { 'data-value': value };
        return { type: 'element', tagName: 'span', properties, children: [content] };
      });
    }),
  };
}
