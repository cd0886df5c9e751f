/** The open questions of a guide as one message to Wando. */

import type { Question } from './question.ts';

/** Whether a question is still to be asked. */
export function isOpen({ answer }: Pick<Question, 'answer'>): boolean {
  return answer === undefined;
}

/**
 * A message that asks what is still open.
 *
 * @param title the title of the guide
 */
export function askMessage(title: string, questions: readonly Pick<Question, 'text'>[]): string {
  return [
    `Before we set up ${title} for Wando, we have ${questions.length === 1 ? 'a question' : 'some questions'}:`,
    '',
    ...questions.map(({ text }, index) => `${String(index + 1)}. ${text}`),
  ].join('\n');
}
