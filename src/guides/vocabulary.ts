/** The components that a writer may use, with their attributes; src/components.ts exports exactly these. */

import { categoryIds } from '../site.ts';
import { actorLabels, whereLabels } from '../steps/step.ts';

/** An attribute of a component. */
export interface AttributeRule {
  /** What it is for, as the authoring reference says it. */
  readonly docs: string;
  readonly needed?: boolean;
  /** The words it may hold; any text when left out. */
  readonly words?: readonly string[];
  /** Whether it is a mark without a text: `on`. */
  readonly isMark?: boolean;
}

/** A component. */
export interface ComponentRule {
  /** What it shows, as the authoring reference says it. */
  readonly docs: string;
  /** Whether text is between its tags. */
  readonly holdsText?: boolean;
  readonly attributes: Readonly<Record<string, AttributeRule>>;
}

const plain = (docs: string): ComponentRule => ({ docs, attributes: {} });

/** Every component by its name. A name comes from a writer: look it up with `componentOf`. */
const components = {
  AskFirst: plain('“Ask Wando first” with the guide’s `questions`, to copy as one message.'),
  Capabilities: plain('What works with the provider: its row of the matrix.'),
  ExpiryReminder: {
    docs: 'A date picker that makes a calendar file in the browser.',
    attributes: { value: { docs: 'The id of the value that expires.', needed: true } },
  },
  Fold: {
    docs: 'Reasons, older labels and variants, closed until somebody opens it. Nothing that a step needs.',
    holdsText: true,
    attributes: { title: { docs: 'What is inside: `Why`, `Older labels`.', needed: true } },
  },
  HandOff: plain('What goes to Wando, by which channel, and the questions that are open.'),
  MenuPath: {
    docs: 'A path through a console’s menus.',
    attributes: { to: { docs: 'The labels on the screen, with ` > ` between.', needed: true } },
  },
  Overview: plain('Every guide as a card, and what works with which provider.'),
  Picture: {
    docs: 'What happens between the reader, the provider and Wando.',
    attributes: {
      of: { docs: 'What to draw; the guide’s own kind when left out.', words: categoryIds },
    },
  },
  PrepareLink: plain('The form that makes a prepared link, for support.'),
  ProblemIndex: plain('Every problem of every provider.'),
  Problems: plain('The problems of the guide, from its provider’s file of problems.'),
  Set: {
    docs: 'A setting: a field on the screen, and what to do with it. Exactly one of the kinds.',
    attributes: {
      field: { docs: 'The label on the screen; left out with `press` and `open`.' },
      enter: { docs: 'Kind: the text to enter. May hold `{value-id}`.' },
      value: { docs: 'Kind: the id of a value to paste.' },
      choose: { docs: 'Kind: the option to choose.' },
      on: { docs: 'Kind: switch on.', isMark: true },
      off: { docs: 'Kind: switch off.', isMark: true },
      empty: { docs: 'Kind: leave empty.', isMark: true },
      press: { docs: 'Kind: the button to press.' },
      open: { docs: 'Kind: the address to open. May hold `{value-id}`.' },
    },
  },
  Sources: plain('The pages that the guide was checked against.'),
  Step: {
    docs: 'A step: an instruction of at most 40 words, settings, “You see: …”, folds.',
    holdsText: true,
    attributes: {
      id: { docs: 'Says what is done; part of the address, never changes.', needed: true },
      title: { docs: 'What to do, starting with a verb.', needed: true },
      where: {
        docs: 'Where it happens; the provider’s console when left out.',
        words: Object.keys(whereLabels),
      },
      actor: { docs: 'Who acts; the reader when left out.', words: Object.keys(actorLabels) },
      gives: { docs: 'Ids of the values that one has afterwards, with spaces between.' },
      aliases: { docs: 'Ids that it had before: `old-id`, or `sso/okta#old-id` of another guide.' },
    },
  },
  StepFeedFields: {
    docs: 'The fields of /steps.json.',
    attributes: { of: { docs: 'Which ones.', needed: true, words: ['feed', 'step'] } },
  },
  StepFinder: plain('The search over all steps.'),
  Steps: { docs: 'The list of steps, and nothing else.', holdsText: true, attributes: {} },
  Value: {
    docs: 'The name of a value, inside a sentence.',
    attributes: { id: { docs: 'Its id.', needed: true } },
  },
} satisfies Readonly<Record<string, ComponentRule>>;

/** The name of a component. */
export type ComponentName = keyof typeof components;

/** The names of the components. */
export const vocabulary: readonly string[] = Object.keys(components);

/** A component by its name, which may be any word. */
export function componentOf(name: string): ComponentRule | undefined {
  return Object.hasOwn(components, name) ? components[name as ComponentName] : undefined;
}
