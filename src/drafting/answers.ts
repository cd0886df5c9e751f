/** A writer's answers about a new guide, as text, and the guide that they make. */

import type { Provider } from '../providers/schema.ts';
import type { CategoryId } from '../site.ts';
import type { NewGuide } from './new-guide.ts';

/** What can be asked; the same words are the flags of `npm run new`. */
export const answerKeys = [
  'category',
  'provider',
  'name',
  'aliases',
  'console-name',
  'console-url',
  'icon',
] as const;

/** One of the questions. */
export type AnswerKey = (typeof answerKeys)[number];

/** The answers so far. The aliases have commas between, the icon is SVG. */
export type Answers = Readonly<Partial<Record<AnswerKey, string>>>;

/** What is there already. */
export interface Known {
  /** Ids of all guides, drafts included. */
  readonly guideIds: readonly string[];
  readonly providers: readonly Pick<Provider, 'id' | 'name' | 'aliases' | 'order'>[];
}

/** Whether the registry has the provider of the answers. */
export function isRegistered({ provider }: Answers, { providers }: Known): boolean {
  return providers.some(({ id }) => id === provider);
}

/** The guide that complete answers make. */
export function guideFromAnswers(answers: Answers, known: Known): NewGuide {
  const { provider = '', name = '', aliases = '', icon } = answers;
  const category = answers.category as CategoryId;
  const registered = known.providers.find(({ id }) => id === provider);
  if (registered) return { category, provider, name: registered.name, newProvider: undefined };
  return {
    category,
    provider,
    name,
    newProvider: {
      aliases: aliasesFrom(aliases),
      consoleName: answers['console-name'],
      consoleUrl: answers['console-url'],
      icon,
      order: Math.max(0, ...known.providers.map(({ order }) => order)) + 1,
    },
  };
}

/** The names in a text with commas between. */
export function aliasesFrom(text: string): string[] {
  return text
    .split(',')
    .map((alias) => alias.trim())
    .filter((alias) => alias !== '');
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
