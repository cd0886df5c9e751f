/** The flags of `npm run new`: the answers to its questions, given beforehand. */

import { existsSync, readFileSync } from 'node:fs';
import { answerFault } from '../../src/drafting/answer-fault.ts';
import {
  answerKeys,
  isRegistered,
  type AnswerKey,
  type Answers,
  type Known,
} from '../../src/drafting/answers.ts';

/** As `parseArgs` takes them: each answer as text, and `--yes` for no questions. */
export const flags = {
  ...(Object.fromEntries(answerKeys.map((key) => [key, { type: 'string' }])) as Record<
    AnswerKey,
    { type: 'string' }
  >),
  yes: { type: 'boolean' },
} as const;

/**
 * The answers that the flags give; the icon's path becomes the SVG in it.
 *
 * @throws in words for a person when the icon can't be read
 */
export function answersFromFlags(values: Partial<Record<string, string | boolean>>): Answers {
  const given = answerKeys.flatMap((key) => {
    const value = values[key];
    // An empty flag is one that a script had nothing for.
    return typeof value === 'string' && value.trim() !== '' ? [[key, value.trim()]] : [];
  });
  const answers = Object.fromEntries(given) as Answers;
  return answers.icon === undefined ? answers : { ...answers, icon: readIcon(answers.icon) };
}

/** The text of an icon's file. */
export function readIcon(path: string): string {
  if (!existsSync(path)) throw new Error(`--icon: there is no file ${path}.`);
  return readFileSync(path, 'utf8');
}

/** What is wrong with the answers given, each with its flag. */
export function faultsOf(answers: Answers, known: Known): string[] {
  return answerKeys.flatMap((key) => {
    const answer = answers[key];
    const fault = answer === undefined ? undefined : answerFault(key, answer, answers, known);
    return fault === undefined ? [] : [`--${key}: ${fault}`];
  });
}

/** What has to be said still, when nobody can be asked; undefined when the answers are complete. */
export function leftOpen(answers: Answers, known: Known): string | undefined {
  const isNew = answers.provider !== undefined && !isRegistered(answers, known);
  const needed = ['category', 'provider', ...(isNew ? ['name' as const] : [])] as const;
  const open = needed.filter((key) => answers[key] === undefined);
  if (open.length === 0) return undefined;
  const whole = isNew ? `The registry has no provider "${answers.provider ?? ''}" yet. ` : '';
  return `${whole}Say also ${open.map((key) => `--${key}`).join(', ')}; in a terminal, \`npm run new\` asks.`;
}
