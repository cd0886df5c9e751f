/** The components that a writer may use, with their attributes; src/components.ts exports exactly these. */

import { categoryIds } from '../site.ts';

/** An attribute of a component. */
export interface AttributeRule {
  readonly needed: boolean;
  /** The words it may hold; any text when left out. */
  readonly words?: readonly string[];
  /** Whether it is a number, in braces: `minutes={45}`. */
  readonly isNumber?: boolean;
}

const needed: AttributeRule = { needed: true };
const free: AttributeRule = { needed: false };

/** Every component with its attributes, by name. */
export const componentAttributes: Readonly<
  Record<string, Readonly<Record<string, AttributeRule>>>
> = {
  Capabilities: {},
  ExpiryReminder: { value: needed },
  HandOff: {},
  MenuPath: { to: needed },
  Overview: {},
  Picture: { of: { needed: false, words: categoryIds } },
  ProblemIndex: {},
  Problems: {},
  Sources: {},
  // `id`, `title` and the words of the others have rules of their own: src/lint/rules/steps.ts.
  Step: { id: free, title: free, where: free, actor: free, gives: free, aliases: free },
  StepFeedFields: { of: { needed: true, words: ['feed', 'step'] } },
  StepFinder: {},
  Steps: {},
  Value: { id: needed, as: free, suffix: free },
  Way: { id: free, title: needed, minutes: { needed: true, isNumber: true } },
};

/** The names of the components. */
export const vocabulary: readonly string[] = Object.keys(componentAttributes);
