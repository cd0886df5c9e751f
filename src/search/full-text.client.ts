/** Searches the whole text with Pagefind, which is loaded when the index alone isn't enough. */

import { stemOf, wordsIn } from './match.ts';
import { categoryIds, withBase } from '../site.ts';
import type { Entry, Home } from './entry.ts';
import { excerptAt } from './marked.ts';
import { SMALL_WORDS } from './small-words.ts';
import type { TextRecord } from './full-text.ts';

/** A result with the text around its first match. */
export interface TextResult {
  readonly entry: Entry;
  readonly excerpt: string;
  /** What its words begin with that match. */
  readonly marks: readonly string[];
}

interface Pagefind {
  options(options: { noWorker: boolean; baseUrl: string }): Promise<void>;
  search(query: string): Promise<{
    results: {
      data(): Promise<Pick<TextRecord, 'content' | 'meta'> & { raw_url?: string; url: string }>;
    }[];
  }>;
}

const MOST = 12;
const EXCERPT = 130;
let loading: Promise<Pagefind> | undefined;

function load(base: string): Promise<Pagefind> {
  loading ??= (async () => {
    const address = new URL(withBase(base, '/pagefind/pagefind.js'), location.href).href;
    const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
    // A worker would be made from a text, which the site's policy (Trusted Types) refuses.
    await pagefind.options({ noWorker: true, baseUrl: '/' });
    return pagefind;
  })().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/**
 * The texts that have every word of a query, or one that begins like it. Pagefind also gives those that
 * have some letters of it, which is how nonsense finds something.
 *
 * @throws when it can't be loaded
 */
export async function searchFullText(base: string, query: string): Promise<TextResult[]> {
  const pagefind = await load(base);
  const words = wordsIn(query).filter((word) => !SMALL_WORDS.has(word));
  if (words.length === 0) return [];
  const { results } = await pagefind.search(words.join(' '));
  const all = await Promise.all(results.slice(0, MOST).map((result) => result.data()));
  const starts = words.map(stemOf);
  return all
    .filter(({ content }) => {
      const own = wordsIn(content);
      return starts.every((start) => own.some((word) => word.startsWith(start)));
    })
    .map(({ url, content, meta }) => ({
      entry: entryFrom(url, meta),
      excerpt: excerptAt(content.slice(meta.title.length + 2), starts, EXCERPT),
      marks: starts,
    }));
}

function entryFrom(path: string, meta: TextRecord['meta']): Entry {
  const category = categoryIds.find((id) => id === meta.category);
  const home: Home = {
    path: path.replace(/#.*/, ''),
    title: meta.home,
    names: [],
    ...(category && { category, provider: meta.provider }),
  };
  return { kind: meta.kind as Entry['kind'], path, title: meta.title, phase: meta.phase, home };
}
