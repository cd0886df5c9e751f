/** Links that writers put in Markdown start at the site's root; the base path is added for them. */

import { defineHastPlugin } from 'satteri';
import { withBase } from '../site.ts';

/** A plugin for the site's Markdown processor: `/scim/okta/` becomes `/docs/scim/okta/` under `/docs`. */
export function basePathLinks(base: string) {
  return defineHastPlugin({
    name: 'base-path-links',
    element: {
      filter: ['a'],
      visit(node, context) {
        const href = node.properties['href'];
        if (typeof href !== 'string' || !href.startsWith('/')) return;
        context.setProperty(node, 'href', withBase(base, href));
      },
    },
  });
}
