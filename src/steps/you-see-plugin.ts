/** Marks the line of a step that says what the reader sees afterwards. */

import { defineHastPlugin } from 'satteri';

/** A plugin for the site's Markdown processor: a paragraph that begins with `You see: ` gets a class. */
export const youSeePlugin = defineHastPlugin({
  name: 'you-see',
  element: {
    filter: ['p'],
    visit(node, context) {
      if (!context.textContent(node).startsWith('You see: ')) return;
      context.setProperty(node, 'className', ['you-see']);
    },
  },
});
