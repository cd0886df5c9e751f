/** Asides take no attributes: Starlight knows one, `icon`, and a wrong name in it ends the build without a line. */

import type { Diagnostic } from '../source/diagnostic.ts';
import { diagnosticAt } from '../source/diagnostic-at.ts';
import type { Document } from './document.ts';

/** The asides of a page that have attributes. */
export function checkAsides(document: Document): Diagnostic[] {
  return document.body.nodes.flatMap(({ node, start }) => {
    if (node.type !== 'containerDirective') return [];
    const [name] = Object.keys(node.attributes ?? {});
    if (name === undefined) return [];
    return [
      diagnosticAt(document, 'mdx/aside-attribute', start, {
        found: `the attribute \`${name}\` on an aside`,
        expected: 'an aside without attributes',
        help: `Write \`:::${node.name}\`, or \`:::${node.name}[Title]\`.`,
      }),
    ];
  });
}
