/** What changed for readers besides the guides: providers, problems, and the other pages. */

import type { Content } from '../checks/content.ts';

/** A file that is another than before. */
export interface OtherChange {
  readonly kind: 'new' | 'changed' | 'removed';
  readonly what: 'provider' | 'problems' | 'page';
  /** The provider's name, or the page's title. */
  readonly name: string;
  /** Addresses: of the page, or of the problems that are another. */
  readonly addresses: readonly string[];
}

/** What is compared. */
export type Compared = Pick<Content, 'providers' | 'problems' | 'documents'>;

/** A file as it is compared. */
interface Compare {
  readonly name: string;
  readonly text: string;
  /** What has an address in it, each with its own text. */
  readonly parts: ReadonlyMap<string, string>;
}

/** Every provider, file of problems and page other than a guide that is another than before. */
export function otherChanges(before: Compared, after: Compared): OtherChange[] {
  return [
    ...changed('provider', providersIn(before), providersIn(after)),
    ...changed('problems', problemsIn(before), problemsIn(after)),
    ...changed('page', pagesIn(before), pagesIn(after)),
  ];
}

type Files = ReadonlyMap<string, Compare>;

function changed(what: OtherChange['what'], before: Files, after: Files): OtherChange[] {
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((file): OtherChange[] => {
    const [was, is] = [before.get(file), after.get(file)];
    const shown = is ?? was;
    if (!shown || was?.text === is?.text) return [];
    const addresses = [...new Set([...(is?.parts.keys() ?? []), ...(was?.parts.keys() ?? [])])];
    return [
      {
        kind: !was ? 'new' : is ? 'changed' : 'removed',
        what,
        name: shown.name,
        addresses: addresses.filter((part) => was?.parts.get(part) !== is?.parts.get(part)),
      },
    ];
  });
}

function providersIn({ providers }: Compared): Files {
  return new Map(
    providers.map(({ file, text, value }) => [file, { name: value.name, text, parts: new Map() }]),
  );
}

function problemsIn({ problems, providers }: Compared): Files {
  const names = new Map(providers.map(({ value }) => [value.id, value.name]));
  return new Map(
    problems.map(({ file, text, value }) => {
      const provider = value[0]?.provider ?? file;
      const parts = new Map(
        value.map((problem) => [`/problems/#${problem.anchor}`, JSON.stringify(problem)]),
      );
      return [file, { name: names.get(provider) ?? provider, text, parts }];
    }),
  );
}

function pagesIn({ documents }: Compared): Files {
  return new Map(
    documents
      .filter(({ isGuide }) => !isGuide)
      .map(({ file, id, keys, text }) => {
        const parts = new Map([[id === 'index' ? '/' : `/${id}/`, text]]);
        return [file, { name: keys?.title ?? id, text, parts }];
      }),
  );
}
