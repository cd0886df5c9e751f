/** A step as support writes it into a ticket: `Okta single sign-on, step 4: Copy the client ID`. */

import type { Guide, GuideStep } from '../guides/guide.ts';

/** The section of the procedure that everyone means by “step 4” of a guide. */
const MAIN_SECTION = 'steps';

/** The words for a step; they name its section when it isn't one of the guide's main steps. */
export function stepReference(guide: Guide, { section, step }: GuideStep): string {
  const part = section.id === MAIN_SECTION ? '' : `${section.title}, `;
  return `${guide.title}, ${part}step ${String(step.number)}: ${step.title}`;
}

/** A mail draft that says which step looks different on the reader's screen, and nothing about the reader. */
export function mismatchMail(
  contact: string,
  facts: { reference: string; address: string; id: string; reviewed: string; version: string },
): string {
  const subject = `Not what I see: ${facts.reference}`;
  const body = [
    'What I see instead:',
    '',
    '',
    '---',
    `Step: ${facts.reference}`,
    `Step id: ${facts.id}`,
    `Address: ${facts.address}`,
    `Guide reviewed: ${facts.reviewed}`,
    `Page version: ${facts.version}`,
  ].join('\r\n');
  return `mailto:${contact}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
