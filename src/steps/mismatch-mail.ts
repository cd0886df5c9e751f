/** The mail by which a reader reports that a step looks different on their screen. */

const MISMATCH = 'Not what I see: ';

/** A mail draft that says which step looks different on the reader's screen, and nothing about the reader. */
export function mismatchMail(contact: string, reference: string): string {
  return `mailto:${contact}?subject=${encodeURIComponent(MISMATCH + reference)}`;
}

/** The reference that a mail draft of `mismatchMail` speaks of. */
export function referenceIn(mail: string): string {
  const subject = new URL(mail).searchParams.get('subject') ?? '';
  return subject.startsWith(MISMATCH) ? subject.slice(MISMATCH.length) : subject;
}

/** What the browser adds to such a draft: where the step is, and which text of it the reader saw. */
export function mismatchBody(facts: {
  readonly address: string;
  readonly id: string;
  readonly reviewed: string;
  readonly version: string;
}): string {
  return [
    'What I see instead:',
    '',
    '',
    '---',
    `Step id: ${facts.id}`,
    `Address: ${facts.address}`,
    `Guide reviewed: ${facts.reviewed}`,
    `Page version: ${facts.version}`,
  ].join('\r\n');
}
