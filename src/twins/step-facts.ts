/** What a step warns of and links to, read from its syntax tree. */

import type { MdastNode } from 'satteri';
import type { Document } from '../guides/document.ts';
import { stepsIn } from '../guides/steps-in.ts';
import { childrenOf, textOf } from '../source/mdx-node.ts';
import { componentText } from '../steps/component-text.ts';

/** A note of a step that may do damage when it isn't read; plain text. */
export interface Warning {
  readonly kind: 'caution' | 'danger';
  readonly title: string;
  readonly text: string;
}

/** A link of a step; its address is whole. */
export interface StepLink {
  readonly text: string;
  readonly address: string;
}

export interface StepFacts {
  readonly warnings: readonly Warning[];
  readonly links: readonly StepLink[];
}

/** The facts of each step of a page by its id; `addressOf` makes a link's address whole. */
export function stepFactsOf(
  document: Document,
  addressOf: (to: string) => string,
): ReadonlyMap<string, StepFacts> {
  return new Map(
    stepsIn(document).map(({ step, placed: { node } }) => {
      const nodes = allIn(node);
      const links = nodes.flatMap((one) =>
        one.type === 'link' ? [{ text: plain([one]), address: addressOf(one.url) }] : [],
      );
      return [step.id, { warnings: nodes.flatMap(warningFrom), links }] as const;
    }),
  );
}

function allIn(node: MdastNode): MdastNode[] {
  return childrenOf(node).flatMap((child) => [child, ...allIn(child)]);
}

function warningFrom(node: MdastNode): Warning[] {
  if (node.type !== 'containerDirective') return [];
  const { name } = node;
  if (name !== 'caution' && name !== 'danger') return [];
  const [first, ...rest] = childrenOf(node);
  const isTitled = first?.type === 'paragraph' && first.data?.['directiveLabel'] === true;
  const title = isTitled ? plain([first]) : name === 'danger' ? 'Danger' : 'Caution';
  return [{ kind: name, title, text: plain(isTitled ? rest : childrenOf(node)) }];
}

function plain(nodes: readonly MdastNode[]): string {
  return nodes
    .map((node) => textOf(node, componentText))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}
