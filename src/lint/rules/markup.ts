/** Traps of Markdown in MDX: marks that aren’t closed, lists and tables that fall apart, lost words. */

import type { Diagnostic } from '../../source/diagnostic.ts';
import { childrenOf } from '../../source/mdx-node.ts';
import { isElement, type Placed } from '../../source/nodes.ts';
import { runsOf, type Passage } from '../../source/passage.ts';
import type { RuleId } from '../../checks/rule-table.ts';
import { diagnosticAt, type DiagnosticText } from '../../source/diagnostic-at.ts';
import { isUnclosed } from '../../source/unclosed.ts';
import { didYouMean } from '../../source/did-you-mean.ts';
import type { Rule } from '../rule.ts';

const NOTES = ['note', 'tip', 'caution', 'danger'];

/** All rules about the marks of Markdown. */
export const checkMarkup: Rule = ({ passages }) =>
  passages.flatMap((passage) => [
    ...checkMarks(passage),
    ...passage.nodes.flatMap((placed) => [
      ...checkNote(passage, placed),
      ...checkTable(passage, placed),
      ...checkBeside(passage, placed),
    ]),
  ]);

function checkMarks(passage: Passage): Diagnostic[] {
  return runsOf(passage, { labels: true }).flatMap(({ raw, start }) => {
    const mark = /(?<!\\)(?:\*\*|__|`)/.exec(raw);
    if (!mark) return [];
    return [
      diagnosticAt(passage, 'mdx/unclosed-mark', start + mark.index, {
        found: `${mark[0]} without its other half`,
        expected: 'marks in pairs, right at the words: `**Save**`',
        help: 'Close or delete it. A mark that is meant as text gets a backslash in front.',
      }),
    ];
  });
}

function checkNote(passage: Passage, placed: Placed): Diagnostic[] {
  const { node, start, end } = placed;
  const say = (rule: RuleId, words: DiagnosticText) => [diagnosticAt(passage, rule, start, words)];
  if (node.type === 'textDirective' || node.type === 'leafDirective') {
    const marks = passage.text.slice(start, end);
    return say('mdx/stray-directive', {
      found: `“${marks}”, whose colon makes the word disappear`,
      expected: 'a space behind the colon, or code',
      help: `Write \`${marks}\` in code marks, put a space behind the colon, or word it differently.`,
    });
  }
  if (node.type !== 'containerDirective') return [];
  if (!NOTES.includes(node.name)) {
    return say('mdx/unknown-note', {
      found: `:::${node.name}`,
      expected: `one of ${NOTES.map((name) => `:::${name}`).join(', ')}`,
      help: `Write one of those.${didYouMean(node.name, NOTES) || (node.name === 'warning' ? ' Did you mean "caution"?' : '')}`,
    });
  }
  if (!isUnclosed(passage, placed)) return [];
  return say('mdx/note-not-closed', {
    found: `a note without an end`,
    expected: 'a line of `:::` behind its text',
    help: 'Write `:::` on a line of its own.',
  });
}

function checkTable(passage: Passage, { node, start, end, parent }: Placed): Diagnostic[] {
  const isText = node.type === 'paragraph' && /^\|.*\|\s*$/m.test(passage.text.slice(start, end));
  if (isText) {
    return [
      diagnosticAt(passage, 'mdx/broken-table', start, {
        found: 'rows with `|` that aren’t read as a table',
        expected: 'a line `| --- | --- |` under the head, with as many parts as the head has',
        help: 'Correct that line, and put a blank line before the table.',
      }),
    ];
  }
  if (node.type !== 'tableRow' || parent?.node.type !== 'table') return [];
  const head = childrenOf(parent.node)[0];
  const cells = passage.text
    .slice(start)
    .split('\n', 1)[0]
    ?.trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/).length;
  const wanted = head ? childrenOf(head).length : 0;
  if (cells === wanted) return [];
  return [
    diagnosticAt(passage, 'mdx/broken-table', start, {
      found: `a row of ${String(cells)} cells in a table of ${String(wanted)} columns`,
      expected: `${String(wanted)} cells`,
      help: 'Add the missing cell, or write a `|` that is meant as text as `\\|`.',
    }),
  ];
}

/** Text right behind a tag stands there without a paragraph of its own. */
function checkBeside(passage: Passage, { node, start, parent }: Placed): Diagnostic[] {
  if (node.type !== 'text' || node.value.trim() === '' || !parent) return [];
  if (parent.node.type !== 'mdxJsxFlowElement' || !isElement(parent.node)) return [];
  const name = parent.node.name ?? '';
  return [
    diagnosticAt(passage, 'mdx/text-beside-tag', start, {
      found: `text right behind <${name}>`,
      expected: 'a blank line between the tag and the text',
      help: 'Put a blank line behind the opening tag, and one before the closing tag.',
    }),
  ];
}
