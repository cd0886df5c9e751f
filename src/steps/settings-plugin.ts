/** Puts a step's settings into lists: adjacent `<Set>`s become the rows of one definition list. */

import { defineHastPlugin, type HastNode } from 'satteri';

/** A plugin for the site's Markdown processor. */
export const settingsPlugin = defineHastPlugin({
  name: 'settings',
  mdxJsxFlowElement: {
    filter: ['Set'],
    visit(node, context) {
      const siblings = context.parent(node).children as readonly HastNode[];
      const at = context.indexOf(node) ?? 0;
      if (isSet(siblings[at - 1])) return;
      const end = siblings.findIndex((sibling, index) => index > at && !isSet(sibling));
      const rows = siblings.slice(at, end < 0 ? undefined : end);
      for (const row of rows.slice(1)) context.removeNode(row);
      context.replaceNode(node, {
        type: 'element',
        tagName: 'dl',
        properties: { className: ['settings'] },
        children: rows.map((row) => ({ ...row })) as never,
      });
    },
  },
});

function isSet(node: HastNode | undefined): boolean {
  return node?.type === 'mdxJsxFlowElement' && node.name === 'Set';
}
