/** A page's MDX tree as plain Markdown: components by their rows, notes as quotes, addresses whole. */

import type { MdastNode } from 'satteri';
import type { Blockquote, PhrasingContent, RootContent } from 'mdast';
import { childrenOf, isElement, textOf } from '../../source/mdx-node.ts';
import { settingFrom } from '../../steps/setting.ts';
import { paragraph, quote, strong } from './nodes.ts';
import type { PageContext } from './row.ts';
import { rowOf } from './rows.ts';
import { settingTable } from './setting-table.ts';

/** What a note is called, by its directive. */
const noteWords: Readonly<Record<string, string>> = {
  note: 'Note',
  tip: 'Tip',
  caution: 'Caution',
  danger: 'Danger',
};

/** The blocks of a body, or of a part of one. */
export function standardBlocks(
  nodes: readonly MdastNode[],
  page: PageContext,
  above = 1,
): RootContent[] {
  const blocks: RootContent[] = [];
  let depth = above;
  for (const [index, node] of nodes.entries()) {
    if (isNamed(node, 'Set')) {
      if (!isNamed(nodes[index - 1], 'Set'))
        blocks.push(settingTable(settingsFrom(nodes.slice(index))));
      continue;
    }
    if (node.type === 'heading') depth = node.depth;
    blocks.push(...standard(node, page, depth));
    const next = nodes[index + 1];
    // Else what follows would be a part of the last step.
    if (isNamed(node, 'Steps') && next && next.type !== 'heading') {
      blocks.push({ type: 'thematicBreak' });
    }
  }
  return blocks;
}

function isNamed(node: MdastNode | undefined, name: string): boolean {
  return node !== undefined && isElement(node) && node.name === name;
}

/** The settings at the beginning of a list of nodes. */
function settingsFrom(nodes: readonly MdastNode[]) {
  const end = nodes.findIndex((node) => !isNamed(node, 'Set'));
  return nodes
    .slice(0, end < 0 ? undefined : end)
    .flatMap((node) => (isElement(node) ? (settingFrom(node) ?? []) : []));
}

function standard(node: MdastNode, page: PageContext, depth: number): RootContent[] {
  switch (node.type) {
    case 'yaml':
    case 'mdxjsEsm':
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [];
    case 'containerDirective':
      return [note(node, page, depth)];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      const below = node.name === 'Step' ? 3 : node.name === 'Fold' ? depth + 1 : depth;
      const children = standardBlocks(childrenOf(node), page, below);
      return rowOf(node.name ?? '')?.({ element: node, children, depth, page }) ?? children;
    }
    default:
      return [plain(node, page, depth)];
  }
}

/** A node of Markdown's own; both trees call these the same. */
function plain(node: MdastNode, page: PageContext, depth: number): RootContent {
  const url = node.type === 'link' ? { url: page.addressOf(node.url) } : {};
  const children =
    'children' in node ? { children: standardBlocks(childrenOf(node), page, depth) } : {};
  return { ...node, ...url, ...children } as RootContent;
}

function note(
  node: Extract<MdastNode, { type: 'containerDirective' }>,
  page: PageContext,
  depth: number,
): Blockquote {
  const [first, ...rest] = childrenOf(node);
  const isLabel = first?.type === 'paragraph' && first.data?.['directiveLabel'] === true;
  const word = noteWords[node.name] ?? node.name;
  const title = isLabel ? `${word}: ${textOf(first)}` : word;
  const body = isLabel ? rest : childrenOf(node);
  return quote([paragraph(strong(title)), ...standardBlocks(body, page, depth)]);
}

/** The nodes of a line, from nodes of one paragraph. */
export function standardInline(nodes: readonly MdastNode[], page: PageContext): PhrasingContent[] {
  const [first] = nodes;
  const line = first?.type === 'paragraph' ? childrenOf(first) : nodes;
  return standardBlocks(line, page) as PhrasingContent[];
}
