/** Checks the old addresses that a site names: each once, each leading straight to something that lives. */

import type { Finding } from '../lint/finding.ts';
import {
  detourFrom,
  fragmentOf,
  pageOf,
  resolveAddress,
  type Detour,
  type SiteAddresses,
} from './addresses.ts';
import type { Ledger } from './ledger.ts';

/** Findings about aliases and successors themselves. */
export function checkDetours(ledger: Ledger, site: SiteAddresses): Finding[] {
  return site.detours.flatMap((detour, index) => {
    const told = faultOf(detour, index, ledger, site);
    return told ? [{ file: detour.file, ...detour.place, ...told }] : [];
  });
}

function faultOf(
  { from, to }: Detour,
  index: number,
  ledger: Ledger,
  site: SiteAddresses,
): Pick<Finding, 'rule' | 'found' | 'expected' | 'mend'> | undefined {
  const living = site.living.get(from);
  if (living) {
    return {
      rule: 'permalinks/alias-lives',
      found: `the old address ${from}, which “${living.title}” has (${living.file}:${String(living.place.line)})`,
      expected: 'an old address that nothing on the site has',
      mend: `Give “${living.title}” another id, or take ${fragmentOf(from) ?? from} out of here.`,
    };
  }
  const first = site.detours.findIndex((other) => other.from === from);
  const other = site.detours[first];
  if (first !== index && other) {
    return {
      rule: 'permalinks/alias-twice',
      found: `the old address ${from} a second time; it leads to ${other.to} already (${other.file}:${String(other.place.line)})`,
      expected: 'one successor for each old address',
      mend: 'Keep the one that serves its readers best, and delete the other.',
    };
  }
  // A page that moved takes along what leads to it.
  const next =
    detourFrom(to, site)?.to ?? (site.living.has(to) ? undefined : resolveAddress(to, site));
  if (next !== undefined) {
    const circle = trace(to, site).includes(from);
    return {
      rule: circle ? 'permalinks/circle' : 'permalinks/chain',
      found: circle
        ? `${from} leads to ${to}, which leads back to it`
        : `${from} leads to ${to}, which leads on to ${next}`,
      expected: 'an old address that leads straight to something on the site',
      mend: circle ? 'Name an address that the site has.' : `Write ${next} in place of ${to}.`,
    };
  }
  if (!site.living.has(to)) {
    return {
      rule: 'permalinks/no-such-successor',
      found: `${from} leads to ${to}, which the site doesn’t have`,
      expected: 'a successor that the site has',
      mend: 'Correct the address: a page as `/sso/okta/`, a step as `/sso/okta/#copy-client-id`.',
    };
  }
  if (!ledger.has(from) && !isCarried(from, ledger, site)) {
    return {
      rule: 'permalinks/needless-alias',
      found: `the old address ${from}, which was never published`,
      expected: 'old addresses from the ledger only',
      mend: 'Delete it, or correct its spelling.',
    };
  }
  return undefined;
}

/** Whether a published address of a page that moved to this one needs it: its file kept its short aliases. */
function isCarried(from: string, ledger: Ledger, site: SiteAddresses): boolean {
  return site.detours.some(
    (page) =>
      fragmentOf(page.from) === undefined &&
      pageOf(page.to) === pageOf(from) &&
      ledger.has(`${page.from}#${fragmentOf(from) ?? ''}`),
  );
}

/** The addresses that one passes from an address on, until it ends or comes round. */
function trace(start: string, site: SiteAddresses): string[] {
  const passed: string[] = [];
  let at: string | undefined = start;
  while (at !== undefined && !passed.includes(at)) {
    passed.push(at);
    at = detourFrom(at, site)?.to;
  }
  return passed;
}
