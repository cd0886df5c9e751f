/** The site's addresses, from the collections: made once for a whole build. */

import { getCollection } from 'astro:content';
import redirectsText from '../content/redirects.yaml?raw';
import { guidesFrom } from '../guides/guide.ts';
import ledgerText from '../permalinks/ledger.json?raw';
import type { SiteAddresses } from '../permalinks/addresses.ts';
import { parseLedger } from '../permalinks/ledger.ts';
import { movedPages, type Moved } from '../permalinks/moved.ts';
import { siteAddresses } from '../permalinks/site-addresses.ts';
import { parseRedirects } from '../permalinks/redirects.ts';
import { toProblem } from '../problems/problem.ts';

/** Every address that the site has, and every old one. */
export function addressesOfSite(): Promise<SiteAddresses> {
  // A preview reads its files again at each change; a build's files stay as they are.
  if (import.meta.env.DEV) return collectAddresses();
  return (collected ??= collectAddresses());
}

/** The ledger of every address ever published. */
export const ledger = parseLedger(ledgerText);

/** A page that moved, as a route of Astro's: the parts of its address, and what it has to say. */
export interface MovedRoute {
  readonly parts: readonly string[];
  readonly props: { readonly page: string; readonly moved: readonly Moved[] };
}

/** The pages that moved, with as many parts in their address as a route has. */
export async function movedRoutes(length: number): Promise<MovedRoute[]> {
  // The preview shows drafts: a guide that is one again is read there, the way to its successor isn't.
  const shown = import.meta.env.DEV ? await getCollection('docs') : [];
  const present = new Set(shown.map(({ id }) => `/${id}/`));
  return movedPages(ledger, await addressesOfSite())
    .filter(({ page }) => !present.has(page))
    .map(({ page, moved }) => ({
      parts: page.split('/').filter((part) => part !== ''),
      props: { page, moved },
    }))
    .filter(({ parts }) => parts.length === length);
}

let collected: Promise<SiteAddresses> | undefined;

// The checks have read the same sources with their places; here only the addresses matter.
const nowhere = { file: '', location: { line: 1, column: 1 } };

async function collectAddresses(): Promise<SiteAddresses> {
  const docs = (await getCollection('docs')).filter(({ id, data }) => id !== '404' && !data.draft);
  const problems = await getCollection('problems');
  return siteAddresses({
    pages: docs.map(({ id, data }) => ({
      ...nowhere,
      path: id === 'index' || id === '' ? '/' : `/${id}/`,
      title: data.title,
    })),
    guides: guidesFrom(docs).map((value) => ({ ...nowhere, value })),
    problems: problems.flatMap(({ id, data }) =>
      data.map((entry) => ({ ...nowhere, value: toProblem(id, entry) })),
    ),
    redirects: parseRedirects(redirectsText).redirects,
  });
}
