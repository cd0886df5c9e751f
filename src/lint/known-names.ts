/** The names that are spelled in one way: those of the lists, and of providers that don't contradict them. */

import type { Report } from '../source/rule.ts';
import type { LintContext } from './rule.ts';

/** A name as it is spelled; `isListed`: by src/content/lists.yaml, so surely. */
interface KnownName {
  readonly name: string;
  readonly isListed: boolean;
}

/** A name of a provider's file that is spelled otherwise elsewhere. */
interface WrongName {
  readonly written: string;
  readonly name: string;
  readonly at: Pick<Report, 'file' | 'line' | 'column'>;
}

/** A name by its letters and digits alone. */
export function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[ .-]/g, '');
}

/** Providers' names, with what else their files call products. */
function named({ providers }: Pick<LintContext, 'providers'>) {
  return providers.flatMap(({ value: { name, covers = {}, console }, file, yaml }) => [
    // What has no console is no product, but a kind of them.
    ...(console ? [{ name, isOwn: true, at: { file, ...yaml.locationOf(['name']) } }] : []),
    ...Object.entries(covers).flatMap(([kind, names = []]) =>
      names.map((covered, index) => ({
        name: covered,
        isOwn: false,
        at: { file, ...yaml.locationOf(['covers', kind, index]) },
      })),
    ),
  ]);
}

/**
 * The names whose spelling is known, and those in providers' files that contradict it.
 *
 * A name that is a word of the language counts as no name: a product called Box makes no slip of a box.
 */
export function knownNames(context: Pick<LintContext, 'providers' | 'lists' | 'isWord'>): {
  spelled: readonly KnownName[];
  wrong: readonly WrongName[];
} {
  const { lists, isWord } = context;
  const listed = new Map(lists.names.map(({ name }) => [lettersOf(name), name]));
  const own = named(context).toSorted((a, b) => Number(a.isOwn) - Number(b.isOwn));
  const first = new Map<string, string>(listed);
  for (const { name } of own) if (!first.has(lettersOf(name))) first.set(lettersOf(name), name);
  const wrong = own.flatMap(({ name, at }) => {
    const known = first.get(lettersOf(name)) ?? name;
    return known === name ? [] : [{ written: name, name: known, at }];
  });
  const contested = new Set(wrong.map(({ name }) => lettersOf(name)));
  const ofProviders = own
    .filter(({ name, isOwn }) => isOwn && isWord?.(name.toLowerCase()) !== true)
    .filter(({ name }) => !listed.has(lettersOf(name)) && !contested.has(lettersOf(name)));
  return {
    spelled: [
      ...lists.names.map(({ name }) => ({ name, isListed: true })),
      ...ofProviders.map(({ name }) => ({ name, isListed: false })),
    ],
    wrong,
  };
}
