/** Two values that can't be the same, and are. */

import type { FillableId } from '../values.ts';
import { named, wrong, type Answer, type CheckContext } from './answer.ts';

/** These are names that someone chose, or lists: they may equal another value by chance. */
const free: readonly string[] = ['connection', 'email-domains'];

/** The answer to a text that another field holds as well. */
export function sameAsOther(
  id: FillableId,
  text: string,
  { provider, values }: CheckContext,
): Answer | undefined {
  const same = Object.entries(values).find(
    ([other, value]) => other !== id && value.toLowerCase() === text,
  )?.[0] as FillableId | undefined;
  if (!same || free.includes(id) || free.includes(same)) return undefined;
  return wrong(
    `the same text as ${named(same, provider)}`,
    `What belongs here is ${named(id, provider)}. The two differ, so one of the fields is wrong: compare both with the console.`,
  );
}
