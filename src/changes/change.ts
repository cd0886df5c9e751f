/** A change of a guide that its readers should know: one entry of src/content/changes.yaml. */

import { z } from 'astro/zod';
import type { SchemaContext } from '../providers/source.ts';
import { dayInWords, dayText, isAfter, isDay } from '../source/day.ts';
import { STEP_ID } from '../steps/step.ts';

/** The file of all changes. */
export const CHANGES_FILE = 'src/content/changes.yaml';

/** What src/content/changes.yaml holds: the newest change first. */
export function changesSchema({ today }: SchemaContext = {}) {
  const change = z
    .strictObject({
      /** The day on which readers get it. */
      date: z
        .preprocess(
          dayText,
          z
            .string()
            .refine((text) => isDay(text) && !(today !== undefined && isAfter(text, today))),
        )
        .meta({
          description: 'The day of the change.',
          expected: 'a day that is not in the future, as year-month-day',
          example: 'date: 2026-11-26',
          pattern: '^\\d{4}-\\d{2}-\\d{2}$',
        }),
      /** The id of the guide. */
      guide: z
        .string()
        .regex(/^[a-z]+\/[a-z0-9-]+$/)
        .meta({
          description: 'The id of the guide: its folder and file, without the ending.',
          expected: 'the id of a guide',
          example: 'guide: sso/okta',
        }),
      /** Ids of the steps that it touches, as they were on that day. */
      steps: z.array(z.string().regex(STEP_ID)).optional().meta({
        description: 'The ids of the steps that changed; left out when the whole guide did.',
        expected: 'a list of ids of steps',
        example: 'steps: [add-redirect-uri]',
      }),
      /** What is different for the reader. */
      text: z.string().trim().min(1).max(300).meta({
        description: 'What changed for the reader, in a sentence or two; plain text.',
        expected: 'a sentence or two, 300 characters at most',
        example: 'text: Okta has renamed the button that adds an application.',
      }),
    })
    .meta({
      description: 'A change of a guide.',
      expected: 'a change with date, guide and text',
      example: '{ date: 2026-11-26, guide: sso/okta, text: … }',
    });
  return z.array(change).meta({
    description: 'The changes of guides, the newest first.',
    expected: 'a list of changes',
    example: '- date: 2026-11-26',
  });
}

/** A change, as the schema gives it. */
export type Change = z.infer<ReturnType<typeof changesSchema>>[number];

/** The changes, newest first; those of one day in the order of the file. */
export function newestFirst(changes: readonly Change[]): Change[] {
  return [...changes].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

/** A change in a line: `November 26, 2026: Okta has renamed …`. */
export function changeLine({ date, text }: Pick<Change, 'date' | 'text'>): string {
  return `${dayInWords(date)}: ${text}`;
}
