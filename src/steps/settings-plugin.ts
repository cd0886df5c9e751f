/** Puts a step's settings into lists: adjacent `<Set>`s in a `<Step>` become the rows of one definition list. */

import { defineHastPlugin, type HastNode } from 'satteri';

type Row = Extract<HastNode, { type: 'mdxJsxFlowElement' }>;

/** Between buttons that are pressed one after the other: they share a row. */
export const NEXT_PRESS = '\n';

/** A plugin for the site's Markdown processor. */
export const settingsPlugin = defineHastPlugin({
  name: 'settings',
  mdxJsxFlowElement: {
    filter: ['Set'],
    visit(node, context) {
      const siblings = context.parent(node).children as readonly HastNode[];
      const at = context.indexOf(node) ?? 0;
      if (isRow(siblings[at - 1])) return;
      const end = siblings.findIndex((sibling, index) => index > at && !isRow(sibling));
      const rows = siblings.slice(at, end < 0 ? undefined : end).filter(isRow);
      for (const row of rows.slice(1)) context.removeNode(row);
      context.replaceNode(node, {
        type: 'element',
        tagName: 'dl',
        properties: { className: ['settings'] },
        children: joined(rows),
      });
    },
  },
});

function isRow(node: HastNode | undefined): node is Row {
  return node?.type === 'mdxJsxFlowElement' && node.name === 'Set';
}

/** New rows with the attributes of these; buttons that follow each other share one. */
function joined(rows: readonly Row[]): Row[] {
  const list: Row[] = [];
  for (const row of rows) {
    const last = list.at(-1);
    const [button, before] = [pressOf(row), last && pressOf(last)];
    if (button === undefined || before === undefined) list.push(rowWith(row.attributes));
    else list[list.length - 1] = rowWith([press(before + NEXT_PRESS + button)]);
  }
  return list;
}

function rowWith(attributes: Row['attributes']): Row {
  return { type: 'mdxJsxFlowElement', name: 'Set', attributes, children: [] };
}

/** The label of a button; undefined for any other row. */
function pressOf({ attributes }: Row): string | undefined {
  const found = attributes.find((item) => item.type === 'mdxJsxAttribute' && item.name === 'press');
  return typeof found?.value === 'string' ? found.value : undefined;
}

function press(value: string): Row['attributes'][number] {
  return { type: 'mdxJsxAttribute', name: 'press', value };
}
