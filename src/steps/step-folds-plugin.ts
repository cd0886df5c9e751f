/** Puts a step's folds at its end, behind what the reader has afterwards. */

import { defineHastPlugin } from 'satteri';

/** A plugin for the site's Markdown processor: a `<Fold>` of a `<Step>` goes into the step's slot for folds. */
export const stepFoldsPlugin = defineHastPlugin({
  name: 'step-folds',
  mdxJsxFlowElement: {
    filter: ['Fold'],
    visit(node, context) {
      const parent = context.parent(node);
      if (parent.type !== 'mdxJsxFlowElement' || parent.name !== 'Step') return;
      context.setProperty(node, 'slot', 'folds');
    },
  },
});
