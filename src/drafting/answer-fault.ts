/** What is wrong with an answer about a new guide, in words for whoever gave it. */

import type { z } from 'astro/zod';
import { guideSchema } from '../guides/schema.ts';
import { iconFault } from '../lint/icon.ts';
import { providerSchema } from '../providers/schema.ts';
import { sourceSchema } from '../providers/source.ts';
import { categoryIds, type CategoryId } from '../site.ts';
import { didYouMean } from '../source/did-you-mean.ts';
import { isRegistered, type AnswerKey, type Answers, type Known } from './answers.ts';
import { guideTitle } from './guide-template.ts';

/** What names of products are written with; other signs mean something in Markdown. */
const NAME = /^[\p{L}\p{N} .&'’()+/-]+$/u;
const PROVIDER_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const providerKeys = providerSchema().shape;
const consoleKeys = providerKeys.console.unwrap().shape;
const sourceKeys = sourceSchema().shape;

/**
 * What is wrong with an answer: the same that the checks would report later.
 *
 * @param answers all answers so far: some depend on each other
 * @returns undefined when the answer will do
 */
export function answerFault(
  key: AnswerKey,
  answer: string,
  answers: Answers,
  known: Known,
): string | undefined {
  if (key === 'category') return faultOf(guideSchema().shape.category, answer);
  if (key === 'provider') return providerFault(answer, answers, known);
  if (isRegistered(answers, known)) {
    return `The registry has ${answers.provider ?? ''} already: leave this out, or name another provider.`;
  }
  switch (key) {
    case 'name':
      return nameFault(answer, answers, known);
    case 'aliases':
      return undefined;
    case 'console-name':
      return faultOf(consoleKeys.name, answer);
    case 'console-url':
      return faultOf(consoleKeys.url, answer);
    case 'source-title':
      return faultOf(sourceKeys.title, answer);
    case 'source-url':
      return faultOf(sourceKeys.url, answer);
    case 'icon':
      return iconFault(answer) === undefined
        ? undefined
        : `It has to be a square SVG of at most 20 kB that loads and runs nothing, and it is ${iconFault(answer) ?? ''}.`;
  }
}

function providerFault(id: string, answers: Answers, { guideIds, providers }: Known) {
  const guide = `${answers.category ?? ''}/${id}`;
  if (guideIds.includes(guide)) return `There is a guide ${guide} already.`;
  const ids = providers.map((provider) => provider.id);
  if (ids.includes(id)) return undefined;
  if (!PROVIDER_ID.test(id)) {
    return 'Write lower-case words with hyphens between, such as `okta` or `google-workspace`.';
  }
  // With a name beside it, it is meant to be new.
  const meant = answers.name === undefined ? didYouMean(id, ids) : '';
  return meant === '' ? undefined : `The registry has no provider "${id}".${meant}`;
}

function nameFault(name: string, { category }: Answers, { providers }: Known): string | undefined {
  const title = guideTitle(name, (category ?? categoryIds.at(-1)) as CategoryId);
  const tooLong = !guideSchema().shape.title.safeParse(title).success;
  const same = providers.find((other) => other.name.toLowerCase() === name.toLowerCase());
  return (
    faultOf(providerKeys.name, name) ??
    (NAME.test(name) ? undefined : `“${name}” has signs that no name of a product has.`) ??
    (tooLong ? `“${title}” is too long for a title: 60 characters at most.` : undefined) ??
    (same && `The registry has ${same.name} already: its id is "${same.id}".`)
  );
}

/** What the schema expects, when the value isn't that. */
function faultOf(schema: z.ZodType, value: string): string | undefined {
  const { success, error } = schema.safeParse(value);
  if (success) return undefined;
  const [issue] = error.issues;
  const words = issue?.code === 'invalid_value' ? issue.values.map(String) : [];
  return `It has to be ${String(schema.meta()?.['expected'])}.${didYouMean(value, words)}`;
}
