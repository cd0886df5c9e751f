/** The questions of `npm run new`. Whatever the options have answered isn't asked. */

import { readFileSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { cancel, confirm, intro, isCancel, note, select, text } from '@clack/prompts';
import { answerFault } from '../../src/drafting/answer-fault.ts';
import {
  guideFromAnswers,
  idFrom,
  isRegistered,
  type AnswerKey,
  type Answers,
  type Known,
} from '../../src/drafting/answers.ts';
import { coveredNames, coveredWords, otherKind } from '../../src/drafting/covered.ts';
import { draftFiles } from '../../src/drafting/draft-files.ts';
import { categories, categoryIds, type CategoryId } from '../../src/site.ts';

/** Where questions are put and answered; the terminal when left out. */
export interface Streams {
  readonly input?: Readable;
  readonly output?: Writable;
}

/** Whoever asks wants to leave. */
class Left extends Error {}

/** The choice that stands for a provider which isn't in the list. */
const ANOTHER = '';
const TAKE_OVER = 'take-over';

/** Answers, and whether the provider takes its names from another one. */
export interface Given {
  readonly answers: Answers;
  readonly takesOver: boolean;
}

/**
 * Asks what the options left open.
 *
 * @returns undefined when the writer leaves; nothing has happened then
 */
export async function askForRest(
  given: Given,
  known: Known,
  streams: Streams = {},
): Promise<Given | undefined> {
  const answers: Partial<Record<AnswerKey, string>> = { ...given.answers };
  let { takesOver } = given;
  const choose = async (key: AnswerKey, message: string, options: Choice[]) => {
    answers[key] ??= orLeave(await select({ message, options, ...streams }));
  };
  /** A line of text; a question with `fallback` may be left empty, and is answered so. */
  const write = async (key: AnswerKey, message: string, hint: Hint = {}) => {
    if (answers[key] !== undefined) return;
    const line = orLeave(
      await text({
        message,
        ...(hint.initial !== undefined && { initialValue: hint.initial }),
        ...(hint.example !== undefined && { placeholder: hint.example }),
        validate: (value = '') => {
          if (value.trim() === '') return hint.optional ? undefined : 'This one is needed.';
          const answer = hint.isFile ? contentOf(value.trim()) : value.trim();
          if (answer === undefined) return 'There is no such file.';
          return answerFault(key, answer, answers, known);
        },
        ...streams,
      }),
    ).trim();
    if (line !== '') answers[key] = hint.isFile ? (contentOf(line) ?? '') : line;
  };

  /** A name that another provider's guide covers: the writer takes it over, or begins the other kind. */
  const settleNames = async () => {
    const [covered] = takesOver ? [] : coveredNames(answers, known);
    if (!covered) return;
    const other = otherKind(answers, known);
    const choice = await select({
      message: coveredWords(covered, answers.category as CategoryId),
      options: [
        ...(other
          ? [{ value: other, label: `Begin the guide for ${categories[other].short} instead` }]
          : []),
        { value: TAKE_OVER, label: `Take it out of ${covered.holder.name}, for the new guide` },
      ],
      ...streams,
    });
    const chosen = orLeave(choice);
    if (chosen === TAKE_OVER) takesOver = true;
    else answers.category = chosen;
  };

  try {
    intro('A new guide', streams);
    await choose('category', 'What does it set up?', categoryChoices());
    await choose('provider', 'For which identity provider?', providerChoices(answers, known));
    if (answers.provider === ANOTHER) delete answers.provider;
    if (!isRegistered(answers, known)) {
      await write('name', 'Its name, as its maker writes it today', { example: 'Okta' });
      await write('provider', 'Its id: the name of its files and part of its addresses', {
        initial: idFrom(answers.name ?? ''),
      });
      await write(
        'aliases',
        'Other and former names, with commas between',
        optional('Azure AD, AAD'),
      );
      await write('console-name', 'The name of its console', optional('Okta Admin Console'));
      await write(
        'console-url',
        'The console’s address, when everyone’s is the same',
        optional('https://entra.microsoft.com'),
      );
      await write('source-title', 'The title of a page of its documentation that you work from', {
        example: 'Single sign-on with OIDC',
      });
      await write('source-url', 'The address of that page', {
        example: 'https://docs.example.com/sso/oidc',
      });
      await write('icon', 'The path of its mark, an SVG file; empty for a monogram', {
        ...optional('../marks/okta.svg'),
        isFile: true,
      });
    }
    await settleNames();
    const paths = draftFiles(guideFromAnswers(answers, known)).map(({ path }) => path);
    note(paths.join('\n'), 'To be written', streams);
    if (!orLeave(await confirm({ message: 'Write it?', ...streams }))) throw new Left();
    return { answers, takesOver };
  } catch (error) {
    if (!(error instanceof Left)) throw error;
    cancel('Left.', streams);
    return undefined;
  }
}

interface Choice {
  value: string;
  label: string;
  hint?: string;
  disabled?: boolean;
}

interface Hint {
  readonly initial?: string;
  readonly example?: string;
  readonly optional?: boolean;
  readonly isFile?: boolean;
}

function optional(example: string): Hint {
  return { example: `${example} (Enter to leave out)`, optional: true };
}

function categoryChoices(): Choice[] {
  return categoryIds.map((value) => ({ value, label: categories[value].label }));
}

function providerChoices({ category }: Answers, { guideIds, providers }: Known): Choice[] {
  return [
    ...providers.map(({ id, name }) => {
      const exists = guideIds.includes(`${category ?? ''}/${id}`);
      return { value: id, label: name, disabled: exists, ...(exists && { hint: 'has its guide' }) };
    }),
    { value: ANOTHER, label: 'Another one', hint: 'adds it to the registry' },
  ];
}

function contentOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function orLeave<T>(answer: T): Exclude<T, symbol> {
  if (isCancel(answer)) throw new Left();
  return answer as Exclude<T, symbol>;
}
