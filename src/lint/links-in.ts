/** The links of a passage, each with the place of its address. */

import { textOf } from '../source/mdx-node.ts';
import type { Placed } from '../source/nodes.ts';
import type { Passage } from '../source/passage.ts';

/** A link as the writer typed it. */
export interface PlacedLink {
  readonly url: string;
  /** The words of the link; empty for a definition, which has none. */
  readonly words: string;
  /** Where the address begins in the passage’s text; where the link does when it is written differently. */
  readonly start: number;
  /** Whether the address stands in the text as it is meant, and not as `&amp;` and the like. */
  readonly isVerbatim: boolean;
  readonly placed: Placed;
  /** Whether the address stands in the text by itself, which makes a link of it too. */
  readonly isBare: boolean;
}

/** Two rules ask for the same links. */
const known = new WeakMap<Passage, readonly PlacedLink[]>();

/** Every link and every definition of one (`[name]: address`). */
export function linksIn(passage: Passage): readonly PlacedLink[] {
  const links = known.get(passage) ?? passage.nodes.flatMap((placed) => readLink(passage, placed));
  known.set(passage, links);
  return links;
}

function readLink({ text }: Passage, placed: Placed): PlacedLink[] {
  const { node, start, end } = placed;
  if (node.type !== 'link' && node.type !== 'definition') return [];
  const last = 'children' in node ? node.children.at(-1)?.position?.end.offset : undefined;
  const first = 'children' in node ? node.children[0]?.position?.start.offset : undefined;
  const length = last !== undefined && first !== undefined ? last - first : 0;
  const after = node.type === 'definition' ? text.indexOf(']:', start) : start + length;
  const address = text.indexOf(node.url, after);
  const isVerbatim = address !== -1 && address + node.url.length <= end;
  return [
    {
      url: node.url,
      words: textOf(node),
      start: isVerbatim ? address : start,
      isVerbatim,
      placed,
      isBare: node.type === 'link' && text.charAt(start) !== '[',
    },
  ];
}
