/** Rules about traps of Markdown in MDX: marks that aren’t closed, lists and tables that fall apart, lost words. */

import { didYouMean } from '../source/did-you-mean.ts';
import { childrenOf, isElement } from '../source/mdx-node.ts';
import type { Placed } from '../source/nodes.ts';
import type { Passage } from '../source/passage.ts';
import { reportAt } from '../source/report-at.ts';
import type { Report } from '../source/rule.ts';
import { isUnclosed } from '../source/unclosed.ts';
import { nodesIn, runsIn } from './in-passages.ts';
import { BINDING, SUPPRESSIBLE, type LintContext, type LintRule } from './rule.ts';

const NOTES = ['note', 'tip', 'caution', 'danger'];
const NOTE_LIST = NOTES.map((name) => `:::${name}`).join(', ');

/** What a rule says of each node of some types, in all texts. */
function each(
  context: LintContext,
  types: readonly string[],
  judge: (passage: Passage, placed: Placed) => Report | readonly Report[],
): Report[] {
  return nodesIn(context, ...types).flatMap(({ passage, placed }) => judge(passage, placed));
}

const ROW = '| `https://acme.okta.com` | Yes |';
const DANGER =
  ':::danger[Send the secret through one channel only]\n\nUse the secure channel that Wando names.\n\n:::';

export const markupRules: readonly LintRule[] = [
  {
    id: 'mdx/unclosed-mark',
    docs: 'Bold marks and code marks come in pairs.',
    bad: 'Select ‸**Save.',
    good: 'Select **Save**.',
    cases: ['Enter ‸`openid.'],
    ...SUPPRESSIBLE,
    check: (context) =>
      runsIn(context, { labels: true }).flatMap(({ raw, start, passage }) => {
        const mark = /(?<!\\)(?:\*\*|__|`)/.exec(raw);
        if (!mark) return [];
        return reportAt(passage, start + mark.index, {
          found: `${mark[0]} without its other half`,
          expected: 'marks in pairs, right at the words: `**Save**`',
          help: 'Close or delete it. A mark that is meant as text gets a backslash in front.',
        });
      }),
  },
  {
    id: 'mdx/stray-directive',
    docs: 'A colon right before a letter or number starts a directive, and the word is lost.',
    bad: 'Start at 10‸:30 sharp.',
    good: 'Start at `10:30` sharp.',
    ...BINDING,
    check: (context) =>
      each(context, ['textDirective', 'leafDirective'], (passage, { start, end }) => {
        const marks = passage.text.slice(start, end);
        return reportAt(passage, start, {
          found: `“${marks.slice(0, 80)}”, whose colon makes the word disappear`,
          expected: 'a space behind the colon, or code',
          help: 'Write it in code marks, put a space behind the colon, or word it differently.',
        });
      }),
  },
  {
    id: 'mdx/note',
    docs: `A note is one of ${NOTE_LIST}, with a title in brackets at most.`,
    bad: `‸${DANGER.replace('danger', 'warning')}`,
    good: DANGER,
    cases: [`${DANGER} ⇒ ‸${DANGER.replace('only]', 'only]{icon="x"}')}`],
    ...BINDING,
    check: (context) =>
      each(context, ['containerDirective'], (passage, { node, start }) => {
        if (node.type !== 'containerDirective') return [];
        const hasAttributes = Object.keys(node.attributes ?? {}).length > 0;
        if (NOTES.includes(node.name) && !hasAttributes) return [];
        const near = didYouMean(node.name, NOTES) || ' Did you mean "caution"?';
        return reportAt(passage, start, {
          found: hasAttributes ? `:::${node.name} with attributes` : `:::${node.name}`,
          expected: `one of ${NOTE_LIST}, with \`[a title]\` at most`,
          help: hasAttributes ? 'Delete what is in braces.' : `Write one of those.${near}`,
        });
      }),
  },
  {
    id: 'mdx/not-closed',
    docs: 'A note ends with a line of `:::`, a code block with the marks that it begins with.',
    bad: ':::danger[Send the secret through one channel only]\n\nUse the secure channel that Wando names.',
    good: DANGER,
    cases: ['The address of the provider. ⇒ ‸```text\nThe address of the provider.'],
    ...BINDING,
    check: (context) =>
      each(context, ['containerDirective', 'code'], (passage, placed) => {
        if (!isUnclosed(passage, placed)) return [];
        const marks = passage.text.slice(placed.start, placed.start + 3);
        return reportAt(passage, placed.start, {
          found: 'a block without an end: it swallows what follows',
          expected: `a line of ${marks} behind it`,
          help: `Write ${marks} on a line of its own.`,
        });
      }),
  },
  {
    id: 'mdx/broken-table',
    docs: 'A table has a line of dashes under its head, and as many cells in each row.',
    bad: '‸| `https://acme.okta.com` |',
    good: ROW,
    cases: [
      '| You have | Send it? |\n| --- | --- | ⇒ | You have | Send it? |\n| --- | @@ | You have',
    ],
    ...SUPPRESSIBLE,
    check: (context) => [
      ...each(context, ['paragraph'], (passage, { start, end }) => {
        if (!/^\|.*\|\s*$/m.test(passage.text.slice(start, end))) return [];
        return reportAt(passage, start, {
          found: 'rows with `|` that aren’t read as a table',
          expected: 'a line `| --- | --- |` under the head, with as many parts as the head has',
          help: 'Correct that line, and put a blank line before the table.',
        });
      }),
      ...each(context, ['tableRow'], (passage, { start, end, parent }) => {
        const [head] = parent ? childrenOf(parent.node) : [];
        const wanted = head ? childrenOf(head).length : 0;
        const row = passage.text.slice(start, end).split('\n', 1)[0]?.trim() ?? '';
        const cells = row.replace(/^\||(?<!\\)\|$/g, '').split(/(?<!\\)\|/).length;
        if (cells === wanted) return [];
        return reportAt(passage, start, {
          found: `a row of ${String(cells)} cells in a table of ${String(wanted)} columns`,
          expected: `${String(wanted)} cells`,
          help: 'Add the missing cell, or write a `|` that is meant as text as `\\|`.',
        });
      }),
    ],
  },
  {
    id: 'mdx/text-beside-tag',
    docs: 'The text in a component starts on a line of its own.',
    bad: '<Fold title="Why">‸It is safer.</Fold>',
    good: '<Fold title="Why">\n\nIt is safer.\n\n</Fold>',
    ...SUPPRESSIBLE,
    check: (context) =>
      each(context, ['text'], (passage, { node, start, parent }) => {
        if (parent?.node.type !== 'mdxJsxFlowElement' || !isElement(parent.node)) return [];
        if (!('value' in node) || node.value.trim() === '') return [];
        return reportAt(passage, start, {
          found: `text right behind <${parent.node.name ?? ''}>`,
          expected: 'a blank line between the tag and the text',
          help: 'Put a blank line behind the opening tag, and one before the closing tag.',
        });
      }),
  },
];
