/** A writer's answers about a new guide, as text, and the guide that they make. */

import type { Provider } from '../providers/schema.ts';
import type { CategoryId } from '../site.ts';
import type { NewGuide } from './new-guide.ts';

/** What can be asked; the same words are the options of `npm run new`. */
export const answerKeys = [
  'category',
  'provider',
  'name',
  'aliases',
  'console-name',
  'console-url',
  'source-title',
  'source-url',
  'icon',
] as const;

/** One of the questions. */
export type AnswerKey = (typeof answerKeys)[number];

/** The answers so far. The aliases have commas between, the icon is SVG. */
export type Answers = Readonly<Partial<Record<AnswerKey, string>>>;

/** A provider of the registry, as far as a new guide depends on it. */
export type KnownProvider = Pick<Provider, 'id' | 'name' | 'aliases' | 'covers' | 'order'>;

/** What is there already. */
export interface Known {
  /** Ids of all guides, drafts included. */
  readonly guideIds: readonly string[];
  readonly providers: readonly KnownProvider[];
  /** Ids of the providers that have a file of problems. */
  readonly withProblems: readonly string[];
  /** The day, `2026-11-23`. */
  readonly today: string;
}

/** Whether the registry has the provider of the answers. */
export function isRegistered({ provider }: Answers, { providers }: Known): boolean {
  return providers.some(({ id }) => id === provider);
}

/** The guide that complete answers make. */
export function guideFromAnswers(answers: Answers, known: Known): NewGuide {
  const { provider = '', name = '', aliases = '', icon } = answers;
  const title = answers['source-title'] ?? '';
  const registered = known.providers.find(({ id }) => id === provider);
  return {
    category: answers.category as CategoryId,
    provider,
    name: registered?.name ?? name,
    today: known.today,
    hasProblems: known.withProblems.includes(provider),
    newProvider: registered
      ? undefined
      : {
          aliases: namesFrom(aliases),
          consoleName: answers['console-name'],
          consoleUrl: answers['console-url'],
          source: { id: idFrom(title), title, url: answers['source-url'] ?? '' },
          icon,
          order: Math.max(0, ...known.providers.map(({ order }) => order)) + 1,
        },
  };
}

/** The names in a text with commas between. */
export function namesFrom(text: string): string[] {
  return text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** The id that a name suggests: `Google Workspace` is `google-workspace`. */
export function idFrom(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
