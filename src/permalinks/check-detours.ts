/** Checks the old addresses that a site names: each once, each leading straight to something that lives. */

import type { Finding } from '../source/diagnostic.ts';
import {
  detourFrom,
  fragmentOf,
  pageOf,
  resolveAddress,
  type Detour,
  type SiteAddresses,
} from './addresses.ts';
import type { Ledger } from './ledger.ts';
import { lineOfReturn } from './returned.ts';

type Told = Pick<Finding, 'rule' | 'found' | 'expected' | 'mend'>;

/** Findings about aliases and successors themselves. */
export function checkDetours(ledger: Ledger, site: SiteAddresses): Finding[] {
  const carried = carriedAliases(ledger, site);
  const faults = [
    ...site.detours.map((detour) => ({ detour, told: faultOf(detour, ledger, carried, site) })),
    ...site.returned.map((detour) => ({ detour, told: faultOfReturn(detour, ledger, site) })),
  ];
  return faults.flatMap(({ detour: { file, place }, told }) =>
    told ? [{ file, ...place, ...told }] : [],
  );
}

function faultOf(
  detour: Detour,
  ledger: Ledger,
  carried: ReadonlySet<string>,
  site: SiteAddresses,
): Told | undefined {
  const { from, to } = detour;
  const living = site.living.get(from);
  if (living) {
    const out = `take ${fragmentOf(from) ?? from} out of here`;
    return {
      rule: 'permalinks/alias-lives',
      found: `the old address ${from}, which “${living.title}” has (${living.file}:${String(living.place.line)})`,
      expected: 'an old address that nothing on the site has',
      mend:
        ledger.get(from)?.now === undefined
          ? `Give “${living.title}” another id, or ${out}.`
          : `Is it what it was, back again? Then ${out}, and write ${lineOfReturn(from, ledger)}. If not, give “${living.title}” another id.`,
    };
  }
  const first = detourFrom(from, site);
  if (first && first !== detour) {
    return {
      rule: 'permalinks/alias-twice',
      found: `the old address ${from} a second time; it leads to ${first.to} already (${first.file}:${String(first.place.line)})`,
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
  return ledger.has(from) || carried.has(from) ? undefined : neverPublished(from);
}

function faultOfReturn({ from }: Detour, ledger: Ledger, site: SiteAddresses): Told | undefined {
  if (!ledger.has(from)) return neverPublished(from);
  if (site.living.has(from)) return undefined;
  return {
    rule: 'permalinks/no-such-successor',
    found: `${from} leads to itself, and the site doesn’t have it`,
    expected: 'a line that leads to itself only for what is back on the site',
    mend: 'Bring it back, or write behind the colon what took its place.',
  };
}

function neverPublished(from: string): Told {
  return {
    rule: 'permalinks/needless-alias',
    found: `the old address ${from}, which was never published`,
    expected: 'old addresses from the ledger only',
    mend: 'Delete it, or correct its spelling.',
  };
}

/** What published addresses of a page that moved need at its new place: its file kept its short aliases. */
function carriedAliases(ledger: Ledger, site: SiteAddresses): Set<string> {
  const carried = [...ledger.keys()].flatMap((address) => {
    const fragment = fragmentOf(address);
    const moved = fragment === undefined ? undefined : detourFrom(pageOf(address), site);
    return moved ? [`${pageOf(moved.to)}#${fragment ?? ''}`] : [];
  });
  return new Set(carried);
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
