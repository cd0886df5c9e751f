/** Searches the whole text with Pagefind, which is loaded when the index alone isn't enough. */

import { stemOf, wordsIn } from './match.ts';
import { withBase } from '../site.ts';
import type { Entry } from './entry.ts';
import { excerptAt } from './marked.ts';
import { SMALL_WORDS } from './small-words.ts';
import type { TextRecord } from './full-text.ts';
import { unpackTextParts } from './text-parts.ts';

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

/** How many pages are loaded: a guide has about 8 kB. */
const MOST_PAGES = 6;
const MOST_IN_PAGE = 4;
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
 * The parts of pages that have every word of a query, or one that begins like it. Pagefind also gives pages
 * that have some letters of it, which is how nonsense finds something.
 *
 * @throws when it can't be loaded
 */
export async function searchFullText(base: string, query: string): Promise<TextResult[]> {
  const pagefind = await load(base);
  const words = wordsIn(query).filter((word) => !SMALL_WORDS.has(word));
  if (words.length === 0) return [];
  const { results } = await pagefind.search(words.join(' '));
  const pages = await Promise.all(results.slice(0, MOST_PAGES).map((result) => result.data()));
  const marks = words.map(stemOf);
  return pages.flatMap(({ url, content, meta }) =>
    unpackTextParts(url, content, meta)
      .filter(({ entry, text }) => {
        const own = wordsIn(`${entry.title} ${text}`);
        return marks.every((start) => own.some((word) => word.startsWith(start)));
      })
      .slice(0, MOST_IN_PAGE)
      .map(({ entry, text }) => ({ entry, excerpt: excerptAt(text, marks, EXCERPT), marks })),
  );
}
