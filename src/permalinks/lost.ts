/** What a writer is reported of a published address that leads nowhere, or to less than it meant. */

import { nearestWord } from '../source/did-you-mean.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import {
  aliasOf,
  redirectFrom,
  fragmentOf,
  pageOf,
  PROBLEMS_PAGE,
  resolveAddress,
  type SiteAddress,
  type SiteAddresses,
} from './addresses.ts';
import type { Ledger, LedgerEntry } from './ledger.ts';
import { REDIRECTS_FILE } from './redirects.ts';

/** The diagnostic about a lost address, with its likely successor and the line to write. */
export function lost(
  address: string,
  entry: LedgerEntry,
  ledger: Ledger,
  site: SiteAddresses,
): Diagnostic {
  const page = pageOf(address);
  const draft = address === page ? site.drafts?.get(page) : undefined;
  if (draft) return lostByDraft(address, draft);
  const home = address === page ? undefined : resolveAddress(page, site);
  const likely = lastMeaning(address, entry, site) ?? nearestNew(address, entry, ledger, site);
  const file = site.current.get(page)?.file ?? fileOf(page);
  const removed = `\`${address}: ${likely?.address ?? home ?? '/'}\` in ${REDIRECTS_FILE}`;
  const alias =
    entry.was === 'step' && likely?.kind === 'step'
      ? `Was it renamed? Write \`aliases="${aliasOf(address, pageOf(likely.address))}"\` on “${likely.title}” (${likely.file}:${String(likely.location.line)}). Was it removed? Write `
      : 'Write ';
  return {
    rule: 'permalinks/lost',
    file,
    ...(likely?.file === file ? likely.location : { line: 1, column: 1 }),
    found: `no ${entry.was} at ${address}, which is published`,
    expected: 'every address ever published to lead to what it meant',
    help: `${alias}${removed}, with the address that serves its readers best. If it was never on the main branch, \`npm run ledger\` drops it.`,
  };
}

function lostByDraft(
  address: string,
  { file, location }: Pick<SiteAddress, 'file' | 'location'>,
): Diagnostic {
  return {
    rule: 'permalinks/lost',
    file,
    ...location,
    found: `\`draft: true\` on ${address}, which is published: it takes the page off the site, and its links lead nowhere`,
    expected: 'every address ever published to lead to what it meant',
    help: `Delete \`draft: true\`. Is the page to go? Then write \`${address}: /\` in ${REDIRECTS_FILE}, with the address that serves its readers best.`,
  };
}

/** Whether the line of another address brings this one back too: that of its page, or of its problem on /problems/. */
export function isLostWithAnother(
  address: string,
  { was }: LedgerEntry,
  ledger: Ledger,
  site: SiteAddresses,
): boolean {
  const page = pageOf(address);
  if (page === address) return false;
  if (ledger.has(page) && resolveAddress(page, site) === undefined) return true;
  const entry = `${PROBLEMS_PAGE}#${fragmentOf(address) ?? ''}`;
  return was === 'problem' && entry !== address && ledger.has(entry);
}

/**
 * Whether an address was left behind by its page: a new page took the page's place in this change, so
 * the page moved, and what the address meant isn't there under its id.
 */
export function isLeftBehind(
  address: string,
  { now }: LedgerEntry,
  leadsTo: string,
  ledger: Ledger,
  site: SiteAddresses,
): boolean {
  // What has stood for a whole page goes on doing so.
  if (fragmentOf(now ?? address) === undefined || redirectFrom(address, site)) return false;
  return leadsTo === redirectFrom(pageOf(address), site)?.to && !ledger.has(leadsTo);
}

/** What the ledger says that it meant, unless that is where it falls back to anyway. */
function lastMeaning(address: string, { now }: LedgerEntry, site: SiteAddresses) {
  const meant = now === undefined ? undefined : resolveAddress(now, site);
  if (meant === undefined || meant === resolveAddress(address, site)) return undefined;
  return site.current.get(meant);
}

/** Of the new ids of its page, or of the one that took its page's place, the nearest: one that isn't new has a meaning of its own. */
function nearestNew(
  address: string,
  { was }: LedgerEntry,
  ledger: Ledger,
  site: SiteAddresses,
): SiteAddress | undefined {
  const fragment = fragmentOf(address);
  const fresh = [...site.current.values()].filter(
    ({ address, kind }) => !ledger.has(address) && (kind === 'problem') === (was === 'problem'),
  );
  if (fragment === undefined) return fresh.find(({ kind }) => kind === 'page');
  const page = pageOf(resolveAddress(pageOf(address), site) ?? address);
  const here = fresh.filter((entry) => {
    // What the page has taken along under its id isn't new there.
    const before = `${pageOf(address)}#${fragmentOf(entry.address) ?? ''}`;
    return pageOf(entry.address) === page && entry.kind !== 'page' && !ledger.has(before);
  });
  const ids = here.map((entry) => fragmentOf(entry.address) ?? '');
  const nearest = nearestWord(fragment, ids);
  const moved = fresh.find((entry) => fragmentOf(entry.address) === fragment);
  if (nearest !== undefined) return here[ids.indexOf(nearest)];
  return moved ?? (here.length === 1 ? here[0] : undefined);
}

/** Where the page of an address has its source, when it has none any more. */
function fileOf(page: string): string {
  const id = page.replace(/^\/|\/$/g, '');
  return `src/content/docs/${id === '' ? 'index' : id}.mdx`;
}
