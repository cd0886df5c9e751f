/** Names that another provider's guide serves already: a new guide of the same kind takes them over, or isn't begun. */

import { categories, type CategoryId } from '../site.ts';
import type { SourceFile } from '../source/source-file.ts';
import { namesFrom, type Answers, type Known, type KnownProvider } from './answers.ts';

/** A name of the guide's provider that another one has. */
export interface CoveredName {
  readonly name: string;
  readonly holder: KnownProvider;
  /** Which list of the other provider's file has it: an alias, or what its guide of the kind covers. */
  readonly list: 'aliases' | 'covers';
}

/** The names of the guide's provider that another provider has for the same kind of guide. */
export function coveredNames(answers: Answers, { providers }: Known): CoveredName[] {
  const category = answers.category as CategoryId;
  const lower = (name: string) => name.toLowerCase();
  const own = providers.find(({ id }) => id === answers.provider);
  const names = own
    ? [own.name, ...own.aliases]
    : [answers.name ?? '', ...namesFrom(answers.aliases ?? '')];
  return names.flatMap((name) =>
    providers.flatMap((holder): CoveredName[] => {
      if (holder === own) return [];
      const has = (names: readonly string[] = []) => names.map(lower).includes(lower(name));
      if (has(holder.aliases)) return [{ name, holder, list: 'aliases' }];
      return has(holder.covers?.[category]) ? [{ name, holder, list: 'covers' }] : [];
    }),
  );
}

/** Where a name is, in words. */
export function coveredWords({ name, holder, list }: CoveredName, category: CategoryId): string {
  return list === 'aliases'
    ? `“${name}” is another name of ${holder.name} in the registry.`
    : `${holder.name} covers “${name}” for ${categories[category].short}.`;
}

/** The kind that a guide could set up instead; undefined when the name is taken there too. */
export function otherKind(answers: Answers, known: Known): CategoryId | undefined {
  const other = answers.category === 'sso' ? 'scim' : 'sso';
  const there = { ...answers, category: other };
  const exists = known.guideIds.includes(`${other}/${answers.provider ?? ''}`);
  return exists || coveredNames(there, known).length > 0 ? undefined : other;
}

/**
 * The text of a provider's file without a name in one of its lists.
 *
 * @returns undefined where the name isn't an entry on a line of its own, or in brackets
 */
function withoutName(text: string, name: string): string | undefined {
  const quoted = `["']?${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}["']?`;
  const line = new RegExp(`^[ \\t]*- ${quoted}[ \\t]*\\r?\\n`, 'im');
  const inBrackets = new RegExp(
    `(?<=\\[)\\s*${quoted}\\s*(?:,\\s*|(?=\\]))|,\\s*${quoted}\\s*(?=[,\\]])`,
    'i',
  );
  const pattern = [line, inBrackets].find((candidate) => candidate.test(text));
  return pattern && text.replace(pattern, '');
}

/**
 * The files of the providers without the names that a new one takes over.
 *
 * @param textOf the text of a file, by its path
 * @throws in words for a person when a file has a name in a way that this can't change
 */
export function withoutNames(
  covered: readonly CoveredName[],
  textOf: (path: string) => string,
): SourceFile[] {
  const texts = new Map<string, string>();
  for (const { name, holder } of covered) {
    const path = `src/content/providers/${holder.id}.yaml`;
    const text = withoutName(texts.get(path) ?? textOf(path), name);
    if (text === undefined) throw new Error(`Take “${name}” out of ${path} first.`);
    texts.set(path, text);
  }
  return [...texts].map(([path, text]) => ({ path, text }));
}
