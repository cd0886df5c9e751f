/** Rules about settings and folds. */

import { attribute } from '../source/mdx-node.ts';
import { around, elementsOf, isElement, nodesOf } from '../source/nodes.ts';
import { reportAt } from '../source/report-at.ts';
import { settingFrom, settingKinds } from '../steps/setting.ts';
import { BINDING, SUPPRESSIBLE, type LintRule } from './rule.ts';

const KINDS = settingKinds.join(', ');
const SET = '<Set field="App integration name" enter="Wando sign-in" />';

export const settingRules: readonly LintRule[] = [
  {
    id: 'settings/kind',
    docs: 'A `<Set>` has exactly one kind, and the label of its field, unless it is a button or an address.',
    bad: '‸<Set field="App integration name" enter="Wando sign-in" choose="Yes" />',
    good: SET,
    cases: [
      `${SET} ⇒ ‸<Set field="App integration name" />`,
      `${SET} ⇒ ‸<Set enter="Wando sign-in" />`,
      `${SET} ⇒ ‸<Set field="App integration name" press="Next" />`,
    ],
    ...BINDING,
    check: ({ documents }) =>
      documents.flatMap((document) =>
        elementsOf(document.body.nodes, 'Set').flatMap(({ node, start }) => {
          const setting = settingFrom(node);
          if (!setting) {
            return reportAt(document, start, {
              found: 'a `<Set>` without a kind, or with several',
              expected: `exactly one of ${KINDS}`,
              help: 'Write one `<Set>` for each thing to do.',
            });
          }
          const isAlone = setting.kind === 'press' || setting.kind === 'open';
          const hasField = (attribute(node, 'field') ?? '').trim() !== '';
          if (isAlone !== hasField) return [];
          return reportAt(document, start, {
            found: isAlone
              ? `\`field\` beside \`${setting.kind}\``
              : `\`${setting.kind}\` without \`field\``,
            expected: isAlone ? 'no field' : 'the label of the field, as the screen shows it',
            help: isAlone ? 'Delete `field`.' : 'Add `field="…"`.',
          });
        }),
      ),
  },
  {
    id: 'folds/needed',
    docs: 'A fold holds no setting and no danger: readers follow a step without opening it.',
    bad: '<Fold title="More">\n\n‸<Set press="Next" />\n\n</Fold>',
    good: '<Fold title="More">\n\nThe second button does the same.\n\n</Fold>',
    cases: [
      '<Fold title="More">\n\n‸:::danger[Mind this]\n\nIt deletes everyone.\n\n:::\n\n</Fold>',
    ],
    ...SUPPRESSIBLE,
    check: ({ documents }) =>
      documents.flatMap((document) =>
        [
          ...elementsOf(document.body.nodes, 'Set'),
          ...nodesOf(document.body.nodes, 'containerDirective').filter(
            ({ node }) => node.type === 'containerDirective' && node.name === 'danger',
          ),
        ]
          .filter((placed) => around(placed, (node) => isElement(node, 'Fold')))
          .map(({ node, start }) =>
            reportAt(document, start, {
              found: `${isElement(node) ? 'a `<Set>`' : 'a danger'} in a fold`,
              expected: 'folds without what a step needs',
              help: 'Move it out of the fold.',
            }),
          ),
      ),
  },
];
