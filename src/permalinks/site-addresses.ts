/** The addresses of this site, from its model. */

import type { Guide } from '../guides/guide.ts';
import type { Place } from '../source/diagnostic.ts';
import { problemTitle, type Problem } from '../problems/problem.ts';
import {
  addressOfAlias,
  PROBLEMS_PAGE,
  type Detour,
  type Living,
  type SiteAddresses,
} from './addresses.ts';

/** A page that isn't a guide, or a guide's own page. */
export interface SitePage {
  readonly path: string;
  readonly title: string;
  readonly file: string;
}

/** What the addresses are made from. A draft is in none of it. */
export interface AddressSources {
  readonly pages: readonly SitePage[];
  readonly guides: readonly { readonly value: Guide; readonly file: string }[];
  readonly problems: readonly {
    readonly value: Problem;
    readonly file: string;
    readonly place: Place;
  }[];
  /** The lines of src/content/successors.yaml. */
  readonly successors: readonly Detour[];
}

const TOP: Place = { line: 1, column: 1 };

/** Every page, section, step and problem with its address, and every old address with its successor. */
export function siteAddresses(sources: AddressSources): SiteAddresses {
  const { pages, guides, problems, successors } = sources;
  const pathOf = new Map(guides.map(({ value: { id, path } }) => [id, path]));
  const living: Living[] = [
    ...pages.map(({ path, title, file }) => ({
      address: path,
      kind: 'page' as const,
      title,
      file,
      place: TOP,
    })),
    ...guides.flatMap(({ value: { path, outline }, file }) =>
      outline.sections.flatMap(({ id, title, place, steps }) => [
        { address: `${path}#${id}`, kind: 'section' as const, title, file, place },
        ...steps.map((step) => ({
          address: `${path}#${step.id}`,
          kind: 'step' as const,
          title: step.title,
          file,
          place: step.place,
        })),
      ]),
    ),
    ...problems.flatMap(({ value, file, place }) => {
      const guide = pathOf.get(value.guideId);
      // /problems/ has those of published guides, and each stands in its guide too.
      const homes = guide === undefined ? [] : [PROBLEMS_PAGE, guide];
      return homes.map((home) => ({
        address: `${home}#${value.anchor}`,
        kind: 'problem' as const,
        title: problemTitle(value),
        file,
        place,
      }));
    }),
  ];
  const aliases = guides.flatMap(({ value: { path, outline }, file }) =>
    outline.sections.flatMap(({ steps }) =>
      steps.flatMap(({ id, aliases, place }) =>
        aliases.map((alias) => ({
          from: addressOfAlias(alias, path),
          to: `${path}#${id}`,
          file,
          place,
        })),
      ),
    ),
  );
  return {
    living: new Map(living.map((entry) => [entry.address, entry])),
    detours: [...aliases, ...successors.filter(({ from, to }) => from !== to)],
    returned: successors.filter(({ from, to }) => from === to),
  };
}
