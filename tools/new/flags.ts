/** The options of `npm run new`: the answers to its questions, given beforehand. */

import { existsSync, readFileSync } from 'node:fs';
import { answerFault } from '../../src/drafting/answer-fault.ts';
import { answerKeys, isRegistered, type Answers, type Known } from '../../src/drafting/answers.ts';
import { coveredNames, coveredWords, otherKind } from '../../src/drafting/covered.ts';
import type { CategoryId } from '../../src/site.ts';

/** What a new provider can't be without. */
const NEEDED = ['name', 'source-title', 'source-url'] as const;

/**
 * The answers that the options give; the icon's path becomes the SVG in it.
 *
 * @throws in words for a person when the icon can't be read
 */
export function answersFromFlags(values: Readonly<Record<string, unknown>>): Answers {
  const given = answerKeys.flatMap((key) => {
    const value = values[key];
    // An empty option is one that a script had nothing for.
    return typeof value === 'string' && value.trim() !== '' ? [[key, value.trim()]] : [];
  });
  const answers = Object.fromEntries(given) as Answers;
  return answers.icon === undefined ? answers : { ...answers, icon: readIcon(answers.icon) };
}

function readIcon(path: string): string {
  if (!existsSync(path)) throw new Error(`--icon: there is no file ${path}.`);
  return readFileSync(path, 'utf8');
}

/** What is wrong with the answers given, each with its option. */
export function faultsOf(answers: Answers, known: Known): string[] {
  return answerKeys.flatMap((key) => {
    const answer = answers[key];
    const fault = answer === undefined ? undefined : answerFault(key, answer, answers, known);
    return fault === undefined ? [] : [`--${key}: ${fault}`];
  });
}

/**
 * What has to be said still, when nobody can be asked; undefined when the answers are complete.
 *
 * @param takesOver whether the provider takes its names from another one
 */
export function leftOpen(answers: Answers, known: Known, takesOver: boolean): string | undefined {
  const isNew = answers.provider !== undefined && !isRegistered(answers, known);
  const needed = ['category', 'provider', ...(isNew ? NEEDED : [])] as const;
  const open = needed.filter((key) => answers[key] === undefined);
  if (open.length > 0) {
    const whole = isNew ? `The registry has no provider "${answers.provider ?? ''}" yet. ` : '';
    return `${whole}Say also ${open.map((key) => `--${key}`).join(', ')}; in a terminal, \`npm run new\` asks.`;
  }
  const [covered] = takesOver ? [] : coveredNames(answers, known);
  if (!covered) return undefined;
  const other = otherKind(answers, known);
  return [
    coveredWords(covered, answers.category as CategoryId),
    `Say --take-over to take it out there${other ? `, or begin --category ${other}` : ''}.`,
  ].join(' ');
}
