/** The addresses of this site, from its model. */

import type { Guide } from '../guides/guide.ts';
import type { SourceLocation } from '../source/diagnostic.ts';
import { problemTitle, type Problem } from '../problems/problem.ts';
import {
  addressOfAlias,
  PROBLEMS_PAGE,
  type Redirect,
  type SiteAddress,
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
    readonly location: SourceLocation;
  }[];
  /** The lines of src/content/redirects.yaml. */
  readonly redirects: readonly Redirect[];
  /** The headings of the glossary. */
  readonly terms?: readonly (Pick<SiteAddress, 'title' | 'file' | 'location'> & { id: string })[];
  /** Pages that are drafts, by their address. */
  readonly drafts?: SiteAddresses['drafts'];
}

/** The page whose headings are promised too: support sends people to a term. */
export const GLOSSARY = '/glossary/';

const TOP: SourceLocation = { line: 1, column: 1 };

/** Every page, section, step and problem with its address, and every old address with its successor. */
export function siteAddresses(sources: AddressSources): SiteAddresses {
  const { pages, guides, problems, redirects, terms = [], drafts = new Map() } = sources;
  const pathOf = new Map(guides.map(({ value: { id, path } }) => [id, path]));
  const current: SiteAddress[] = [
    ...pages.map(({ path, title, file }) => ({
      address: path,
      kind: 'page' as const,
      title,
      file,
      location: TOP,
    })),
    ...guides.flatMap(({ value: { path, outline }, file }) =>
      outline.sections.flatMap(({ id, title, location, steps }) => [
        { address: `${path}#${id}`, kind: 'section' as const, title, file, location },
        ...steps.map((step) => ({
          address: `${path}#${step.id}`,
          kind: 'step' as const,
          title: step.title,
          file,
          location: step.location,
        })),
      ]),
    ),
    ...terms.map(({ id, ...term }) => ({
      address: `${GLOSSARY}#${id}`,
      kind: 'term' as const,
      ...term,
    })),
    ...problems.flatMap(({ value, file, location }) => {
      const guide = pathOf.get(value.guideId);
      // /problems/ has those of published guides, and each stands in its guide too.
      const homes = guide === undefined ? [] : [PROBLEMS_PAGE, guide];
      return homes.map((home) => ({
        address: `${home}#${value.anchor}`,
        kind: 'problem' as const,
        title: problemTitle(value),
        file,
        location,
      }));
    }),
  ];
  const isProblem = new Set(
    current.filter(({ kind }) => kind === 'problem').map(({ address }) => address),
  );
  const aliases = guides.flatMap(({ value: { path, outline }, file }) =>
    outline.sections.flatMap(({ steps }) =>
      steps.flatMap(({ id, aliases, location }) =>
        aliases.map((alias) => ({
          from: addressOfAlias(alias, path),
          to: `${path}#${id}`,
          file,
          location,
        })),
      ),
    ),
  );
  return {
    current: new Map(current.map((entry) => [entry.address, entry])),
    redirects: [...aliases, ...redirects.filter(({ from, to }) => from !== to)],
    restored: redirects.filter(({ from, to }) => from === to),
    drafts,
    doubles: current.filter(({ kind, address }) => kind === 'step' && isProblem.has(address)),
  };
}
