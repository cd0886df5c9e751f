/** Procedures: steps stand in lists of their own, say how they are done, and are one action each. */

import type { Document } from '../../guides/document.ts';
import type { Diagnostic } from '../../source/diagnostic.ts';
import { childrenOf, textOf } from '../../source/mdx-node.ts';
import { around, elementsOf, isElement, type Placed } from '../../source/nodes.ts';
import { stepsIn, type PlacedStep } from '../../guides/steps-in.ts';
import { diagnosticAt } from '../../source/diagnostic-at.ts';
import type { Rule } from '../rule.ts';

/** The most places that one step may open, and the most commands that it may give. */
const PLACES = 2;
const COMMANDS = 5;

const COMMAND =
  /^(?:Then |Now |Next, |After that, )?(?:Open|Go to|Select|Click|Enter|Paste|Type|Copy|Choose|Set|Turn|Clear|Save|Add|Remove|Create|Delete|Search|Switch|Confirm|Assign)\b/;
const OPENING = /^(?:Then |Now |Next, |After that, )?(?:Open|Go to)\b/;

/** Steps and nothing else in `<Steps>`; each with text, and with one action. */
export const checkProcedures: Rule = ({ documents }) =>
  documents
    .filter(({ isSwallowed }) => !isSwallowed)
    .flatMap((document) => [
      ...elementsOf(document.body.nodes, 'Step')
        .filter((placed) => !placed.parent || !isElement(placed.parent.node, 'Steps'))
        .map((placed) =>
          diagnosticAt(document, 'steps/outside-steps', placed.start, {
            found: around(placed, (node) => isElement(node, 'Step'))
              ? 'a `<Step>` in another one'
              : 'a `<Step>` outside of `<Steps>`',
            expected: 'each step directly in `<Steps>`',
            help: 'Put `<Steps>` before the first step, and `</Steps>` after the last one.',
          }),
        ),
      ...elementsOf(document.body.nodes, 'Steps').flatMap((steps) => checkList(document, steps)),
      ...stepsIn(document).flatMap((step) => checkStep(document, step)),
    ]);

function checkList(document: Document, steps: Placed): Diagnostic[] {
  const inside = document.body.nodes.filter(({ parent }) => parent === steps);
  const stray = inside.find(
    ({ node }) => !isElement(node, 'Step') && node.type !== 'mdxFlowExpression' && !isBlank(node),
  );
  const isEmpty = !inside.some(({ node }) => isElement(node, 'Step'));
  if (!stray && !isEmpty) return [];
  return [
    diagnosticAt(document, 'steps/stray-content', (stray ?? steps).start, {
      found: stray
        ? `“${shown(textOf(stray.node))}” between the steps`
        : '`<Steps>` without a step',
      expected: 'steps, and nothing else, in `<Steps>`',
      help: stray
        ? 'Move it into a step, or before `<Steps>`.'
        : 'Write a step, or delete the list.',
    }),
  ];
}

function checkStep(document: Document, { step, placed }: PlacedStep): Diagnostic[] {
  if (childrenOf(placed.node).every(({ type }) => type === 'mdxFlowExpression')) {
    return [
      diagnosticAt(document, 'steps/no-text', placed.start, {
        found: `the step “${step.title}” without text`,
        expected: 'how it is done, and what one sees then',
        help: 'Write it between `<Step …>` and `</Step>`.',
      }),
    ];
  }
  const sentences = step.text.split(/(?<=[.?!])\s+/);
  const commands = sentences.filter((sentence) => COMMAND.test(sentence)).length;
  const locations = sentences.filter((sentence) => OPENING.test(sentence)).length;
  if (commands <= COMMANDS && locations <= PLACES) return [];
  return [
    diagnosticAt(document, 'steps/one-action', placed.start, {
      found: `${String(commands)} commands in “${step.title}”, and ${String(locations)} places to open`,
      expected: `at most ${String(COMMANDS)} commands and ${String(PLACES)} places in a step`,
      help: 'Split it: each part becomes a step with an id of its own, so that support can link to it.',
    }),
  ];
}

function isBlank(node: Placed['node']): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

function shown(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
