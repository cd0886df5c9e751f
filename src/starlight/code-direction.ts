/** Code without the direction that Starlight gives each piece: every page here is written from left to right. */

import { defineHastPlugin } from 'satteri';

/** A plugin for the site's Markdown processor. */
export const codeDirection = defineHastPlugin({
  name: 'code-direction',
  element: {
    filter: ['code', 'pre'],
    visit(node, context) {
      context.setProperty(node, 'dir', undefined);
    },
  },
});
