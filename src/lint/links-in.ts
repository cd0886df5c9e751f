/** The links of a passage, each with the place of its address. */

import { textOf } from './mdx-node.ts';
import type { Placed } from './nodes.ts';
import type { Passage } from './passage.ts';

/** A link as the writer typed it. */
export interface PlacedLink {
  readonly url: string;
  /** The words of the link; empty for a definition, which has none. */
  readonly words: string;
  /** Where the address begins in the file. */
  readonly start: number;
  readonly placed: Placed;
  /** Whether the address stands in the text by itself, which makes a link of it too. */
  readonly isBare: boolean;
}

/** Every link and every definition of one (`[name]: address`). */
export function linksIn({ nodes, text }: Passage): PlacedLink[] {
  return nodes.flatMap((placed) => {
    const { node, start, end } = placed;
    if (node.type !== 'link' && node.type !== 'definition') return [];
    const last = 'children' in node ? node.children.at(-1)?.position?.end.offset : undefined;
    const first = 'children' in node ? node.children[0]?.position?.start.offset : undefined;
    const length = last !== undefined && first !== undefined ? last - first : 0;
    const address = text.indexOf(node.url, start + length);
    return [
      {
        url: node.url,
        words: textOf(node),
        start: address === -1 || address > end ? start : address,
        placed,
        isBare: node.type === 'link' && text.charAt(start) !== '[',
      },
    ];
  });
}
