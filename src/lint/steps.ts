/** Rules about what a step holds, and where it is. */

import { stepsIn, type PlacedStep } from '../guides/steps-in.ts';
import type { Document } from '../guides/document.ts';
import { childrenOf, textOf } from '../source/mdx-node.ts';
import { around, elementsOf, insideOf, isElement, type Placed } from '../source/nodes.ts';
import type { DiagnosticText } from '../source/diagnostic.ts';
import { reportAt } from '../source/report-at.ts';
import { BINDING, type LintContext, type LintRule } from './rule.ts';

/** The most steps of a guide, all its sections together. */
export const MOST_STEPS = 22;
/** The most words of a step's instruction. */
export const MOST_WORDS = 40;

/** Every step that a judge objects to. */
function stepsThat(
  { documents }: LintContext,
  judge: (step: PlacedStep) => DiagnosticText | undefined,
) {
  return documents
    .filter(({ isGuide, isSwallowed }) => isGuide && !isSwallowed)
    .flatMap((document) =>
      stepsIn(document).flatMap((step) => {
        const words = judge(step);
        return words ? [reportAt(document, step.placed.start, words)] : [];
      }),
    );
}

/** The elements of a name in a step, those in a fold left out: a fold holds nothing that a step needs. */
function own({ placed }: PlacedStep, name: string): boolean {
  const within = ({ node }: { node: Placed['node'] }): boolean =>
    childrenOf(node).some(
      (child) => isElement(child, name) || (!isElement(child, 'Fold') && within({ node: child })),
    );
  return within(placed);
}

const isSeen = ({ placed }: PlacedStep) =>
  childrenOf(placed.node).some(
    (child) => child.type === 'paragraph' && textOf(child).startsWith('You see: '),
  );

const STEP =
  '<Step id="create-test-user" title="Create the test user">\n\nAssign the test user to the application.\n\n</Step>';

const INNER = '>\n\n‸<Step id="sign-in" title="Sign in">\n\nSign in.\n\n</Step>\n\nAssign';

export const stepRules: readonly LintRule[] = [
  {
    id: 'steps/outside-steps',
    docs: 'A step is directly in `<Steps>`: that makes the numbered list.',
    bad: `‸${STEP}\n\n## Switch it on`,
    good: `<Steps>\n\n${STEP}\n\n</Steps>\n\n## Switch it on`,
    cases: [`${STEP} ⇒ ${STEP.replace('>\n\nAssign', INNER)}`],
    ...BINDING,
    check: ({ documents }) =>
      documents
        .filter(({ isSwallowed }) => !isSwallowed)
        .flatMap((document) =>
          elementsOf(document.body.nodes, 'Step')
            .filter((placed) => !placed.parent || !isElement(placed.parent.node, 'Steps'))
            .map((placed) =>
              reportAt(document, placed.start, {
                found: around(placed, (node) => isElement(node, 'Step'))
                  ? 'a `<Step>` in another one'
                  : 'a `<Step>` outside of `<Steps>`',
                expected: 'each step directly in `<Steps>`',
                help: 'Put `<Steps>` before the first step, and `</Steps>` after the last one.',
              }),
            ),
        ),
  },
  {
    id: 'steps/stray-content',
    docs: '`<Steps>` holds steps, at least one, and nothing else.',
    cases: ['‸<Steps>\n\n</Steps>'],
    bad: `<Steps>\n\n‸First, sign in.\n\n${STEP}`,
    good: `<Steps>\n\n${STEP}`,
    ...BINDING,
    check: ({ documents }) =>
      documents
        .filter(({ isSwallowed }) => !isSwallowed)
        .flatMap((document) =>
          elementsOf(document.body.nodes, 'Steps').flatMap((steps) => strayIn(document, steps)),
        ),
  },
  {
    id: 'steps/too-many',
    docs: `A guide has at most ${String(MOST_STEPS)} steps, all sections together.`,
    bad: 'a guide of 30 steps',
    good: 'two guides, the second one for what another reader does',
    suppressible: true,
    appliesToDrafts: false,
    check: (context) => {
      const counts = new Map<PlacedStep['placed'], number>();
      for (const document of context.documents) {
        stepsIn(document).forEach(({ placed }, index) => counts.set(placed, index));
      }
      return stepsThat(context, ({ placed }) =>
        counts.get(placed) === MOST_STEPS
          ? {
              found: `step number ${String(MOST_STEPS + 1)}`,
              expected: `at most ${String(MOST_STEPS)} steps in a guide`,
              help: 'Join steps in one dialog to one, or move another way to a page of its own.',
            }
          : undefined,
      );
    },
  },
  {
    id: 'steps/too-long',
    docs: `The instruction of a step has at most ${String(MOST_WORDS)} words: settings, “You see” and folds say the rest.`,
    bad: `‸<Step id="create-test-user" title="Create the test user">\n\n${'Assign the test user to the application, and wait for it. '.repeat(5).trim()}\n\n</Step>`,
    good: STEP,
    suppressible: true,
    appliesToDrafts: false,
    check: (context) =>
      stepsThat(context, ({ step: { summary } }) => {
        const count = summary.split(/\s+/).length;
        if (count <= MOST_WORDS) return undefined;
        return {
          found: `an instruction of ${String(count)} words`,
          expected: `at most ${String(MOST_WORDS)}`,
          help: 'Write what is entered and chosen as `<Set>`, and put reasons into a `<Fold>`.',
        };
      }),
  },
  {
    id: 'steps/no-action',
    docs: 'A step of “Steps” has a setting, a menu path or a value: what to do on the screen.',
    bad: '‸<Step id="enter-token" title="Enter the token">\n\nFill in both fields.\n\n</Step>\n\n<Step id="read-values" title="Read the values">\n\nThey are <Value id="scim-base-url" /> and <Value id="scim-token" />.\n\n</Step>',
    good: '<Step id="enter-token" title="Enter the token">\n\nFill in both fields.\n\n<Set field="SCIM connector base URL" value="scim-base-url" />\n<Set field="Authorization" value="scim-token" />\n\n</Step>',
    suppressible: true,
    appliesToDrafts: false,
    check: (context) =>
      stepsThat(context, (found) => {
        if (found.section.id !== 'steps' || found.step.gives.length > 0) return undefined;
        if (['Set', 'MenuPath', 'Value'].some((name) => own(found, name))) return undefined;
        return {
          found: `“${found.step.title}” without a setting, a menu path or a value`,
          expected: 'what to do on the screen',
          help: 'Add `<Set …>` for what is entered, chosen or pressed, or `<MenuPath to="…" />`.',
        };
      }),
  },
  {
    id: 'steps/no-result',
    docs: 'A step of “Steps” that presses a button to another screen, or opens an address, ends in “You see: …”.',
    bad: '‸<Step id="note-issuer" title="Note the issuer" gives="issuer">\n\nOpen the discovery document.\n\n<Set open="https://{okta-domain}/.well-known/openid-configuration?client_id={client-id}" />\n\n<Fold',
    good: '<Step id="note-issuer" title="Note the issuer" gives="issuer">\n\nOpen the discovery document.\n\n<Set open="https://{okta-domain}/.well-known/openid-configuration?client_id={client-id}" />\n\nYou see: a JSON document.\n\n<Fold',
    suppressible: true,
    appliesToDrafts: false,
    check: (context) =>
      stepsThat(context, (found) => {
        const last = found.step.settings.at(-1);
        const isChange =
          last?.kind === 'open' || (last?.kind === 'press' && !STAYS.test(last.text));
        if (found.section.id !== 'steps' || !isChange || isSeen(found)) return undefined;
        return {
          found: `“${found.step.title}”, which leads to another screen and doesn’t say to which`,
          expected: 'a paragraph that starts with “You see: ”',
          help: 'Write `You see: …` behind the settings, with what shows that it worked.',
        };
      }),
  },
];

/** Buttons that leave the reader where they are. */
const STAYS = /^(?:Save|Apply|Add|Done|OK|Update|Assign|Copy|Submit)\b/i;

function strayIn(document: Document, steps: Placed) {
  const inside = insideOf(steps);
  const stray = inside.find(
    ({ node }) => !isElement(node, 'Step') && node.type !== 'mdxFlowExpression' && !isBlank(node),
  );
  if (!stray && inside.some(({ node }) => isElement(node, 'Step'))) return [];
  const text = stray ? textOf(stray.node) : '';
  return [
    reportAt(document, (stray ?? steps).start, {
      found: stray ? `“${text.slice(0, 40)}” between the steps` : '`<Steps>` without a step',
      expected: 'steps, and nothing else, in `<Steps>`',
      help: stray
        ? 'Move it into a step, or before `<Steps>`.'
        : 'Write a step, or delete the list.',
    }),
  ];
}

function isBlank(node: Placed['node']): boolean {
  return node.type === 'text' && node.value.trim() === '';
}
