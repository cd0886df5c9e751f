/** The site's addresses, from the collections: made once for a whole build. */

import { getCollection } from 'astro:content';
import successorsText from '../content/successors.yaml?raw';
import { guidesFrom } from '../guides/guide.ts';
import ledgerText from '../permalinks/ledger.json?raw';
import type { SiteAddresses } from '../permalinks/addresses.ts';
import { parseLedger } from '../permalinks/ledger.ts';
import { siteAddresses } from '../permalinks/site-addresses.ts';
import { parseSuccessors } from '../permalinks/successors.ts';
import { toProblem } from '../problems/problem.ts';

/** Every address that the site has, and every old one. */
export function addressesOfSite(): Promise<SiteAddresses> {
  // A preview reads its files again at each change; a build's files stay as they are.
  if (import.meta.env.DEV) return collectAddresses();
  return (collected ??= collectAddresses());
}

/** The ledger of every address ever published. */
export const ledger = parseLedger(ledgerText);

let collected: Promise<SiteAddresses> | undefined;

// The checks have read the same sources with their places; here only the addresses matter.
const nowhere = { file: '', place: { line: 1, column: 1 } };

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
    successors: parseSuccessors(successorsText).successors,
  });
}
