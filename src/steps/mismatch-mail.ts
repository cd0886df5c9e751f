/** The mail by which a reader reports that a step looks different on their screen. */

const SUBJECT = 'Not what I see';

/** What the browser knows of a step, and nothing about the reader. */
interface StepFacts {
  /** The step as support writes it. */
  readonly reference: string;
  readonly address: string;
  readonly id: string;
  readonly reviewed: string;
  readonly version: string;
}

/** A mail draft; with the facts of a step it says where the step is, and which text of it the reader saw. */
export function mismatchMail(contact: string, facts?: StepFacts): string {
  if (!facts) return `mailto:${contact}?subject=${encodeURIComponent(SUBJECT)}`;
  const body = [
    'What I see instead:',
    '',
    '',
    '---',
    `Step id: ${facts.id}`,
    `Address: ${facts.address}`,
    `Guide reviewed: ${facts.reviewed}`,
    `Page version: ${facts.version}`,
  ].join('\r\n');
  const subject = `${SUBJECT}: ${facts.reference}`;
  return `mailto:${contact}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
