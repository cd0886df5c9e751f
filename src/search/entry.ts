/** What search finds: guides, their sections, steps and problems, and the other pages with their sections. */

import type { CategoryId } from '../site.ts';
import {
  unpackId,
  unpackLines,
  type PackedGuide,
  type PackedIndex,
  type PackedParts,
} from './packed-index.ts';

/** The page that an entry is on: results are grouped under it. */
export interface Home {
  /** From the site's root: `/sso/okta/`. */
  readonly path: string;
  readonly title: string;
  /** Of a guide. */
  readonly category?: CategoryId;
  readonly provider?: string;
  /** Every name of the provider, and of what the guide covers. */
  readonly names: readonly string[];
}

/** Something that search finds. */
export interface Entry {
  readonly kind: 'guide' | 'page' | 'section' | 'step' | 'problem' | 'term';
  /** From the site's root: `/sso/okta/#copy-client-id`. */
  readonly path: string;
  readonly title: string;
  /** Of a problem: the provider's code. */
  readonly code?: string;
  /** Of a step: its phase and number, `Set up 3`. */
  readonly phase?: string;
  readonly home: Home;
}

/** Entries under the page that they are on. */
export interface Group {
  readonly home: Home;
  readonly entries: readonly Entry[];
}

/** Puts entries under their pages, in their order. */
export function groupsOf(entries: readonly Entry[]): Group[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    groups.set(entry.home.path, [...(groups.get(entry.home.path) ?? []), entry]);
  }
  return [...groups.values()].flatMap((own) =>
    own[0] ? [{ home: own[0].home, entries: own }] : [],
  );
}

/** The section of the steps that everyone takes; see src/guides/phase.ts. */
const MAIN_SECTION = 'Steps';

/** The page whose sections explain a term each. */
const GLOSSARY = '/glossary/';

/** The entries of an index, in the order of the site. */
export function entriesOf({ providers, guides, pages }: PackedIndex): Entry[] {
  return [
    ...guides.flatMap((guide) => entriesOfGuide(guide, homeOf(guide, providers), guide.parts)),
    ...pages.map(([path, title]) => ({
      kind: 'page' as const,
      path,
      title,
      home: { path, title, names: [] },
    })),
  ];
}

/** The page of a guide. */
export function homeOf(
  { id, title, provider, covers = '' }: PackedGuide,
  providers: PackedIndex['providers'],
): Home {
  const [providerId = '', name = '', aliases = ''] = providers[provider] ?? [];
  const names = [name, ...aliases.split('|'), ...covers.split('|')].filter(Boolean);
  const category = id.split('/')[0] as CategoryId;
  return { path: `/${id}/`, title, category, provider: providerId, names };
}

/** The entries of a guide: itself first, then its steps, and its problems. */
export function entriesOfGuide(
  { title, codes = '' }: Pick<PackedGuide, 'title' | 'codes'>,
  home: Home,
  parts: PackedParts | undefined,
): Entry[] {
  const { path, provider = '' } = home;
  return [
    { kind: 'guide', path, title, home, ...(codes && { code: codes }) },
    ...(parts?.phases.flatMap(([phase, steps]) =>
      unpackLines(steps).map(([name = '', id], index) => ({
        kind: 'step' as const,
        path: `${path}#${unpackId(id)}`,
        title: name,
        phase: `${phase === MAIN_SECTION ? 'Set up' : phase} ${String(index + 1)}`,
        home,
      })),
    ) ?? []),
    ...unpackLines(parts?.problems ?? '').map(([code = '', message = '', id]) => ({
      kind: 'problem' as const,
      path: `${path}#${provider}-${unpackId(id)}`,
      title: [code, message].filter(Boolean).join(': '),
      code,
      home,
    })),
  ];
}

/** The headings of pages as entries, on the pages that the entries of the index are on. */
export function sectionEntries(
  sections: Readonly<Record<string, string>>,
  entries: readonly Entry[],
): Entry[] {
  const homes = new Map(entries.map(({ home }) => [home.path, home]));
  return Object.entries(sections).flatMap(([path, lines]) => {
    const home = homes.get(path);
    if (!home) return [];
    return unpackLines(lines).map(([title = '', id]) => ({
      kind: path === GLOSSARY ? ('term' as const) : ('section' as const),
      path: `${path}#${unpackId(id)}`,
      title,
      home,
    }));
  });
}
