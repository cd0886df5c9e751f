/** What people search for, with the addresses that they want: the measure of the search. */

/** A query; see queries.json. */
export interface WantedResult {
  /** What kind of query it is: `typo`, `pasted`, `nonsense`. */
  readonly kind: string;
  readonly query: string;
  /**
   * The addresses that may come first, without their outer slashes: `sso/okta#copy-client-id`. In their
   * place `!unknown-code`, or `!any` where anything will do; none where nothing may be found.
   */
  readonly to: readonly string[];
}

/** How a result is written there. */
export function shortAddress(path: string): string {
  return path.replace(/^\//, '').replace('/#', '#').replace(/\/$/, '');
}

/** How well a search does. */
export interface Score {
  /** Shares of the queries that want something, from 0 to 1. */
  readonly first: number;
  readonly firstThree: number;
  /** Queries whose wanted result isn't among the first three, with what came first. */
  readonly missed: readonly string[];
  /** Nonsense that finds something. */
  readonly invented: readonly string[];
}

/**
 * Scores a search.
 *
 * @param find the addresses that a query finds, best first; or the one word `!unknown-code`
 */
export function scoreOf(
  queries: readonly WantedResult[],
  find: (query: string) => readonly string[],
): Score {
  let first = 0;
  let firstThree = 0;
  let count = 0;
  const missed: string[] = [];
  const invented: string[] = [];
  for (const { query, to } of queries) {
    if (to.includes('!any')) continue;
    const found = find(query);
    if (to.length === 0) {
      if (found.length > 0) invented.push(query);
      continue;
    }
    count += 1;
    const at = found.findIndex((address) => to.includes(address));
    if (at === 0) first += 1;
    if (at >= 0 && at < 3) firstThree += 1;
    else missed.push(`${query} → ${found[0] ?? 'nothing'}`);
  }
  return { first: first / count, firstThree: firstThree / count, missed, invented };
}
