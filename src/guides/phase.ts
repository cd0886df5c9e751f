/** The phase of a guide that a step's number counts in: `Set up 9 of 12`, `Prove it works 2 of 5`. */

import type { Section } from './outline.ts';

/** The section of the procedure that everyone means by the steps of a guide. */
const MAIN_SECTION = 'steps';

/** The name of a section where a number of a step is shown beside it. */
export function phaseOf({ id, title }: Pick<Section, 'id' | 'title'>): string {
  return id === MAIN_SECTION ? 'Set up' : title;
}

/** A step's number with its phase: `Set up 9`; with the count of the phase's steps, `Set up 9 of 12`. */
export function phaseNumber(
  section: Pick<Section, 'id' | 'title' | 'steps'>,
  number: number,
  form: 'short' | 'of' = 'short',
): string {
  const whole = `${phaseOf(section)} ${String(number)}`;
  return form === 'short' ? whole : `${whole} of ${String(section.steps.length)}`;
}
