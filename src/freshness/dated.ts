/** Everything on the site that stands for a day: the guides' reviews, and the pages that claims rest on. */

import type { Sources } from '../model/sources.ts';
import { problemTitle } from '../problems/problem.ts';
import { capabilityIds, capabilityLabels } from '../providers/schema.ts';
import { ageInDays, shelfLifeOf } from './age.ts';

/** A guide's review, or a page that was read for claims. */
export interface Dated {
  readonly kind: 'guide' | 'source';
  /** `sso/okta`, or the title of the page. */
  readonly name: string;
  /** The page's address; undefined for a guide. */
  readonly url: string | undefined;
  /** The day of the review, or how old the copy was that was read. */
  readonly date: string;
  /** Days since then. */
  readonly age: number;
  /** Days for which it holds: the shortest of the providers that it is about. */
  readonly shelfLife: number;
  /** For a guide how much it rests on, for a page what rests on it. */
  readonly dependsOn: readonly string[];
}

/** How many days it is past its shelf life; 0 or less while it holds. */
export function overdue({ age, shelfLife }: Dated): number {
  return age - shelfLife;
}

/** What holds statements with their sources. */
export type DatedContent = Pick<Sources, 'guides' | 'providers' | 'problems'>;

/** A source as it stands somewhere, with what rests on it there. */
interface Use {
  readonly provider: string;
  readonly claim: string;
  readonly source: { readonly title: string; readonly url: string; readonly asOf: string };
}

/**
 * All of them, what is longest overdue first.
 *
 * @param today `2026-11-23`
 */
export function datedThings(content: DatedContent, today: string): Dated[] {
  const lives = new Map(content.providers.map(({ value }) => [value.id, shelfLifeOf(value)]));
  const lifeOf = (provider: string) => lives.get(provider) ?? shelfLifeOf({});
  const problems = content.problems.flatMap(({ value }) => value);
  const problemsOf = (id: string) => problems.filter(({ guideId }) => guideId === id);
  const guides = content.guides.map(({ value }): Dated => {
    const { id, reviewed, provider, sources } = value;
    return {
      kind: 'guide',
      name: id,
      url: undefined,
      date: reviewed,
      age: ageInDays(reviewed, today),
      shelfLife: lifeOf(provider),
      dependsOn: [
        `${String(sources.length)} pages, the oldest as of ${oldest(sources)}`,
        `${String(problemsOf(id).length)} problems`,
      ],
    };
  });
  const uses = Map.groupBy(usesIn(content), ({ source: { url, asOf } }) => `${asOf} ${url}`);
  const sources = [...uses.values()].flatMap((same): Dated[] => {
    const [first] = same;
    if (!first) return [];
    const { title, url, asOf } = first.source;
    return [
      {
        kind: 'source',
        name: title,
        url,
        date: asOf,
        age: ageInDays(asOf, today),
        shelfLife: Math.min(...same.map(({ provider }) => lifeOf(provider))),
        dependsOn: same.map(({ claim }) => claim),
      },
    ];
  });
  const byName = (a: Dated, b: Dated) => (a.name < b.name ? -1 : 1);
  return [...guides, ...sources].sort((a, b) => overdue(b) - overdue(a) || byName(a, b));
}

function oldest(sources: readonly { readonly asOf: string }[]): string {
  return sources.map(({ asOf }) => asOf).sort()[0] ?? '';
}

function usesIn({ guides, providers, problems }: DatedContent): Use[] {
  return [
    ...guides.flatMap(({ value: { id, provider, sources } }) =>
      sources.map((source) => ({ provider, claim: `guide ${id}`, source })),
    ),
    ...providers.flatMap(({ value: { id, name, capabilities } }) =>
      capabilityIds.flatMap((capability) => {
        const source = capabilities[capability]?.source;
        const claim = `“${capabilityLabels[capability]}” of ${name}`;
        return source ? [{ provider: id, claim, source }] : [];
      }),
    ),
    ...problems.flatMap(({ value }) =>
      value.map((problem) => ({
        provider: problem.provider,
        claim: `problem ${problemTitle(problem)} of ${problem.guideId}`,
        source: problem.source,
      })),
    ),
  ];
}
