/** Headings that an address can name take the focus, also without JavaScript. */

import { defineHastPlugin } from 'satteri';

/** A plugin for the site's Markdown processor: sections get `tabindex="-1"`, so that arriving there moves the focus. */
export const focusableHeadings = defineHastPlugin({
  name: 'focusable-headings',
  element: {
    filter: ['h2', 'h3'],
    visit(node, context) {
      context.setProperty(node, 'tabIndex', -1);
    },
  },
});
