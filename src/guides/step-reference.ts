/** A step as support writes it into a ticket: `Okta single sign-on, Set up 4: Name the application`. */

import type { Guide, GuideStep } from './guide.ts';
import { phaseNumber } from './phase.ts';

/** A step inside its guide: `Set up 4: Name the application`. */
export function stepLabel({ section, step }: Pick<GuideStep, 'section' | 'step'>): string {
  return `${phaseNumber(section, step.number)}: ${step.title}`;
}

/** A step with its guide. */
export function stepReference({ title }: Pick<Guide, 'title'>, step: GuideStep): string {
  return `${title}, ${stepLabel(step)}`;
}
