/** A question that only Wando can answer. Each is kept once; guides name the ids that matter for them. */

import { z } from 'astro/zod';
import { ID } from '../providers/source.ts';

/** The file of all questions. */
export const QUESTIONS_FILE = 'src/content/questions.yaml';

/** What src/content/questions.yaml holds. */
export function questionsSchema() {
  const question = z.strictObject({
    /** As a customer's admin would write it to Wando. */
    text: z.string().trim().min(1).meta({
      description: 'The question, as a customer’s admin would write it to Wando.',
      expected: 'a sentence that ends with a question mark',
      example: 'text: Which secure channel takes the client secret?',
    }),
    /** Why the answer matters. */
    why: z.string().trim().min(1).meta({
      description: 'Why the answer matters, in one sentence.',
      expected: 'a sentence',
      example: 'why: A client secret works like a password.',
    }),
    /** What Wando has answered; left out while the question is open. */
    answer: z.string().trim().min(1).optional().meta({
      description: 'What Wando has answered; left out while the question is open.',
      expected: 'a sentence or two',
      example: 'answer: Your contact sends you a link to a vault.',
    }),
    /** Whether only the site's maintainers ask it; then no page shows it. */
    internal: z.boolean().optional().meta({
      description: 'Whether only the site’s maintainers ask it; then no page shows it.',
      expected: 'true or false',
      example: 'internal: true',
    }),
  });
  return z.record(z.string().regex(ID), question).meta({
    description: 'The questions to Wando, by id.',
    expected: 'questions by their ids',
    example: 'secret-channel:',
  });
}

/** A question with its id. */
export interface Question {
  readonly id: string;
  readonly text: string;
  readonly why: string;
  readonly answer?: string | undefined;
  readonly internal?: boolean | undefined;
}
