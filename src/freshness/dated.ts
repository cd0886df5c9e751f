/** Everything on the site that has a date to keep: the guides' reviews, and the pages that claims rest on. */

import type { Sources } from '../model/sources.ts';
import { ageInDays, shelfLifeOf } from './age.ts';

/** A guide's review, or a page that was read for claims. */
export interface Dated {
  readonly kind: 'guide' | 'source';
  /** `sso/okta`, or `okta: ` and the title of the page. */
  readonly name: string;
  readonly provider: string;
  /** The guides that cite the page; the guide itself for a guide. */
  readonly guides: readonly string[];
  /** The page's address; undefined for a guide. */
  readonly url: string | undefined;
  /** The day on which it was read. */
  readonly date: string;
  /** Days since then. */
  readonly age: number;
  /** Days for which it holds. */
  readonly shelfLife: number;
}

/** How many days it is past its shelf life; 0 or less while it holds. */
export function overdue({ age, shelfLife }: Dated): number {
  return age - shelfLife;
}

/**
 * All of them, what is longest overdue first.
 *
 * @param today `2026-11-23`
 */
export function datedThings(
  { guides, providers }: Pick<Sources, 'guides' | 'providers'>,
  today: string,
): Dated[] {
  const lives = new Map(providers.map(({ value }) => [value.id, shelfLifeOf(value)]));
  const dated = (thing: Omit<Dated, 'age' | 'shelfLife'>): Dated => ({
    ...thing,
    age: ageInDays(thing.date, today),
    shelfLife: lives.get(thing.provider) ?? shelfLifeOf({}),
  });
  const things = [
    ...guides.map(({ value: { id, reviewed, provider } }) =>
      dated({
        kind: 'guide',
        name: id,
        provider,
        guides: [id],
        url: undefined,
        date: reviewed,
      }),
    ),
    ...providers.flatMap(({ value: { id, sources = {} } }) =>
      Object.entries(sources).map(([key, { title, url, read }]) =>
        dated({
          kind: 'source',
          name: `${id}: ${title}`,
          provider: id,
          guides: guides.flatMap(({ value }) =>
            value.provider === id && value.sources.includes(key) ? [value.id] : [],
          ),
          url,
          date: read,
        }),
      ),
    ),
  ];
  const byName = (a: Dated, b: Dated) => (a.name < b.name ? -1 : 1);
  return things.sort((a, b) => overdue(b) - overdue(a) || byName(a, b));
}

/**
 * Whether something is about a provider or a guide.
 *
 * @param name the id of either: `okta`, `sso/okta`
 */
export function isAbout({ provider, guides }: Dated, name: string): boolean {
  return provider === name || guides.includes(name);
}
