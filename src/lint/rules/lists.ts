/** Lists: their items in one column, and what belongs to an item under its text. */

import type { Diagnostic } from '../../source/diagnostic.ts';
import type { Placed } from '../../source/nodes.ts';
import type { Passage } from '../../source/passage.ts';
import { diagnosticAt } from '../../source/diagnostic-at.ts';
import type { Rule } from '../rule.ts';

/** No list falls apart because its parts are indented too little. */
export const checkLists: Rule = ({ passages }) =>
  passages.flatMap((passage) =>
    passage.nodes.flatMap((placed) => [
      ...checkItems(passage, placed),
      ...checkNext(passage, placed),
    ]),
  );

const columnOf = ({ node }: Placed) => node.position?.start.column ?? 1;

function checkItems(passage: Passage, placed: Placed): Diagnostic[] {
  const { node, before } = placed;
  if (node.type !== 'listItem' || !before || columnOf(before) === columnOf(placed)) return [];
  return [say(passage, placed, 'an item that starts in another column than the one above it')];
}

/** A list, or text, that follows a list and is indented was meant to belong to its last item. */
function checkNext(passage: Passage, placed: Placed): Diagnostic[] {
  const { node, before } = placed;
  if (!['list', 'paragraph', 'code'].includes(node.type) || before?.node.type !== 'list') return [];
  if (columnOf(placed) <= columnOf(before)) return [];
  return [say(passage, placed, 'something indented that doesn’t belong to the item above it')];
}

function say(passage: Passage, { start }: Placed, found: string): Diagnostic {
  return diagnosticAt(passage, 'mdx/list-indentation', start, {
    found,
    expected: 'items in one column; what belongs to an item starts under its text',
    help: 'Indent it to the first letter of the item (two spaces after `- `, three after `1. `), or not at all.',
  });
}
