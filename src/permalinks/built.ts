/** Asks the built site whether it answers every address that was ever published. */

import type { Diagnostic } from '../source/diagnostic.ts';
import { fragmentOf, pageOf } from './addresses.ts';
import { LEDGER_FILE, ledgerLine, type Ledger } from './ledger.ts';

/**
 * The addresses of the ledger that the built site doesn't answer: the last look, at what ships.
 *
 * @param pages the HTML of each page by its address without the base path: `/sso/okta/`
 */
export function findUnanswered(ledger: Ledger, pages: ReadonlyMap<string, string>): Diagnostic[] {
  const ids = new Map([...pages].map(([page, html]) => [page, idsIn(html)]));
  // A divided page forwards to its parts: src/finder/forward-to-part.client.ts.
  const parts = new Map([...pages].map(([page, html]) => [page, partsIn(html)]));
  const isInPart = (id: string, page: string) =>
    parts.get(page)?.some(({ path, start }) => {
      return id.startsWith(start) && ids.get(`${page}${path}/`)?.has(id);
    });
  return [...ledger.keys()].flatMap((address) => {
    const fragment = fragmentOf(address);
    const page = ids.get(pageOf(address));
    if (page && (fragment === undefined || page.has(fragment))) return [];
    if (page && fragment !== undefined && isInPart(fragment, pageOf(address))) return [];
    return [
      {
        rule: 'permalinks/unanswered',
        file: LEDGER_FILE,
        line: ledgerLine(ledger, address),
        column: 1,
        found: page
          ? `${address}: the built page has no such id`
          : `${address}: the built site has no such page`,
        expected: 'every published address answered by the built site',
        help: 'The sources have it, so the fault is in a component or a route: look at what renders it.',
      },
    ];
  });
}

function idsIn(html: string): Set<string> {
  return new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id));
}

/** The links of a divided page to its parts: the last part of each address, and how the ids there begin. */
function partsIn(html: string): { path: string; start: string }[] {
  if (!html.includes(' data-ids="')) return [];
  return [...html.matchAll(/\shref="[^"]*?([^"/]+)\/" data-ids="([^"]+)"/g)].map(
    ([, path = '', start = '']) => ({ path, start }),
  );
}
