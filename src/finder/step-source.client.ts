/** Fetches the steps to look through: one file, or where that is divided the files that a query is about. */

import { withBase } from '../site.ts';
import type { FeedStep, StepFeed } from './feed.ts';
import { findableStep } from './findable-step.ts';
import { indexOf, type Index } from '../search/match.ts';
import { partsFor } from './parts-for.ts';

/** Where a finder gets its steps from. */
export interface StepSource {
  /** What a query can be looked for in; undefined until `load` has fetched it. */
  readonly indexFor: (query: string) => Index<FeedStep> | undefined;
  /** Rejects when a file can't be fetched; the next call tries again. */
  readonly load: (query: string) => Promise<void>;
  /** Whether a query has to name a guide, because the steps are too many for one file. */
  readonly isDivided: () => boolean;
}

/** @param address the feed, `/steps.json` under the base path */
export function stepSource(address: string, base: string): StepSource {
  const feeds = new Map<string, StepFeed>();
  const indexes = new Map<string, Index<FeedStep>>();
  const loading = new Map<string, Promise<void>>();
  const main = () => feeds.get(address);

  /** Fetches a file once, however many ask for it meanwhile. */
  function fetchFeed(url: string): Promise<void> {
    const known = loading.get(url);
    if (known) return known;
    const load = readFeed(url).catch((error: unknown) => {
      loading.delete(url);
      throw error;
    });
    loading.set(url, load);
    return load;
  }

  async function readFeed(url: string): Promise<void> {
    const response = await fetch(url);
    if (!response.ok) throw new Error(response.statusText);
    feeds.set(url, (await response.json()) as StepFeed);
  }

  function addressesFor(query: string): string[] {
    const feed = main();
    if (!feed?.parts) return [address];
    const names = namesIn(feed);
    const parts = feed.parts.map(({ guide, provider, path }) => ({
      path,
      names: [guide.title, ...(names.get(provider) ?? [])],
    }));
    return partsFor(parts, query).map(({ path }) => withBase(base, path));
  }

  return {
    indexFor: (query) => {
      if (!main()) return undefined;
      const addresses = addressesFor(query);
      const key = addresses.join(' ');
      const known = indexes.get(key);
      if (known) return known;
      const own = addresses.map((url) => feeds.get(url));
      if (own.some((feed) => feed === undefined)) return undefined;
      const index = indexOf(own.flatMap((feed) => (feed ? findablesIn(feed) : [])));
      indexes.set(key, index);
      return index;
    },
    load: async (query) => {
      await fetchFeed(address);
      await Promise.all(addressesFor(query).map(fetchFeed));
    },
    isDivided: () => main()?.parts !== undefined,
  };
}

function findablesIn(feed: StepFeed) {
  const names = namesIn(feed);
  return feed.steps.map((step) => findableStep(step, names.get(step.provider) ?? []));
}

function namesIn({ providers }: StepFeed): Map<string, string[]> {
  return new Map(providers.map(({ id, name, aliases }) => [id, [name, ...aliases]]));
}
