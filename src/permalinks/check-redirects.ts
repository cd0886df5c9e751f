/** Checks the old addresses that a site names: each once, each leading straight to something that lives. */

import type { Diagnostic } from '../source/diagnostic.ts';
import {
  redirectFrom,
  fragmentOf,
  pageOf,
  resolveAddress,
  type Redirect,
  type SiteAddresses,
} from './addresses.ts';
import type { Ledger } from './ledger.ts';
import { lineOfReturn } from './restored.ts';

type DiagnosticText = Pick<Diagnostic, 'rule' | 'found' | 'expected' | 'help'>;

/** Diagnostics about aliases and successors themselves. */
export function checkRedirects(ledger: Ledger, site: SiteAddresses): Diagnostic[] {
  const carried = carriedAliases(ledger, site);
  const faults = [
    ...site.redirects.map((redirect) => ({
      redirect,
      reported: faultOf(redirect, ledger, carried, site),
    })),
    ...site.restored.map((redirect) => ({
      redirect,
      reported: faultOfReturn(redirect, ledger, site),
    })),
  ];
  return faults.flatMap(({ redirect: { file, location }, reported }) =>
    reported ? [{ file, ...location, ...reported }] : [],
  );
}

function faultOf(
  redirect: Redirect,
  ledger: Ledger,
  carried: ReadonlySet<string>,
  site: SiteAddresses,
): DiagnosticText | undefined {
  const { from, to } = redirect;
  const current = site.current.get(from);
  if (current) {
    const out = `take ${fragmentOf(from) ?? from} out of here`;
    return {
      rule: 'permalinks/alias-lives',
      found: `the old address ${from}, which “${current.title}” has (${current.file}:${String(current.location.line)})`,
      expected: 'an old address that nothing on the site has',
      help:
        ledger.get(from)?.now === undefined
          ? `Give “${current.title}” another id, or ${out}.`
          : `Is it what it was, back again? Then ${out}, and write ${lineOfReturn(from, ledger)}. If not, give “${current.title}” another id.`,
    };
  }
  const first = redirectFrom(from, site);
  if (first && first !== redirect) {
    return {
      rule: 'permalinks/alias-twice',
      found: `the old address ${from} a second time; it leads to ${first.to} already (${first.file}:${String(first.location.line)})`,
      expected: 'one successor for each old address',
      help: 'Keep the one that serves its readers best, and delete the other.',
    };
  }
  // A page that moved takes along what leads to it.
  const next =
    redirectFrom(to, site)?.to ?? (site.current.has(to) ? undefined : resolveAddress(to, site));
  if (next !== undefined) {
    const circle = trace(to, site).includes(from);
    return {
      rule: circle ? 'permalinks/circle' : 'permalinks/chain',
      found: circle
        ? `${from} leads to ${to}, which leads back to it`
        : `${from} leads to ${to}, which leads on to ${next}`,
      expected: 'an old address that leads straight to something on the site',
      help: circle ? 'Name an address that the site has.' : `Write ${next} in place of ${to}.`,
    };
  }
  if (!site.current.has(to)) {
    return {
      rule: 'permalinks/no-such-successor',
      found: `${from} leads to ${to}, which the site doesn’t have`,
      expected: 'a successor that the site has',
      help: 'Correct the address: a page as `/sso/okta/`, a step as `/sso/okta/#copy-client-id`.',
    };
  }
  return ledger.has(from) || carried.has(from) ? undefined : neverPublished(from);
}

function faultOfReturn(
  { from }: Redirect,
  ledger: Ledger,
  site: SiteAddresses,
): DiagnosticText | undefined {
  if (!ledger.has(from)) return neverPublished(from);
  if (site.current.has(from)) return undefined;
  return {
    rule: 'permalinks/no-such-successor',
    found: `${from} leads to itself, and the site doesn’t have it`,
    expected: 'a line that leads to itself only for what is back on the site',
    help: 'Bring it back, or write behind the colon what took its place.',
  };
}

function neverPublished(from: string): DiagnosticText {
  return {
    rule: 'permalinks/needless-alias',
    found: `the old address ${from}, which was never published`,
    expected: 'old addresses from the ledger only',
    help: 'Delete it, or correct its spelling.',
  };
}

/** What published addresses of a page that moved need at its new place: its file kept its short aliases. */
function carriedAliases(ledger: Ledger, site: SiteAddresses): Set<string> {
  const carried = [...ledger.keys()].flatMap((address) => {
    const fragment = fragmentOf(address);
    const moved = fragment === undefined ? undefined : redirectFrom(pageOf(address), site);
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
    at = redirectFrom(at, site)?.to;
  }
  return passed;
}
