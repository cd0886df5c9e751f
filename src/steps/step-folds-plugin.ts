/** Puts a step's folds at its end, behind what the reader has afterwards; a fold of one paragraph needs none. */

import { defineHastPlugin, type HastNode } from 'satteri';

/** A plugin for the site's Markdown processor: a `<Fold>` of a `<Step>` goes into the step's slot for folds. */
export const stepFoldsPlugin = defineHastPlugin({
  name: 'step-folds',
  mdxJsxFlowElement: {
    filter: ['Fold'],
    visit(node, context) {
      const parent = context.parent(node);
      const isOfStep = parent.type === 'mdxJsxFlowElement' && parent.name === 'Step';
      const slot = { type: 'mdxJsxAttribute', name: 'slot', value: 'folds' } as const;
      context.replaceNode(node, {
        type: 'mdxJsxFlowElement',
        name: 'Fold',
        attributes: isOfStep ? [...node.attributes, slot] : node.attributes,
        children: onlyParagraph(node.children) ?? node.children,
      });
    },
  },
});

type Children = Extract<HastNode, { type: 'mdxJsxFlowElement' }>['children'];

/** What is in the paragraph that is all there is; undefined when there is more, or it has a class. */
function onlyParagraph(children: Children): Children | undefined {
  const [only, ...others] = children.filter(
    (child) => child.type !== 'text' || child.value.trim() !== '',
  );
  const isPlain =
    only?.type === 'element' && only.tagName === 'p' && Object.keys(only.properties).length === 0;
  return isPlain && others.length === 0 ? only.children : undefined;
}
