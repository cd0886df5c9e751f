/** The ledger on the main branch: what is published. */

import { LEDGER_FILE, parseLedger, readableLedger, type Ledger } from '../src/permalinks/ledger.ts';
import { commitOnMain, filesAt, git, type MainCommit, type UnknownMain } from './main-branch.ts';

/** What is published where the work at hand began. */
export interface PublishedLedger {
  /** `upstream/main`, `origin/main` or `main`. */
  readonly from: string;
  readonly ledger: Ledger;
}

/**
 * The published ledger: every line that the main branch has, or had. What main gained since the work at
 * hand began is not in it: no writer can answer for a colleague's new page.
 *
 * @param root the project's folder
 * @throws with a sentence for people when git can't report
 */
export function publishedLedger(root: string): PublishedLedger | UnknownMain {
  const main = commitOnMain(root);
  if ('unknown' in main) return main;
  const ledger = new Map([
    ...formerLines(root, main),
    ...goneAtHead(root, main.prefix),
    ...ledgerAt(root, main),
  ]);
  return { from: main.name, ledger };
}

function ledgerAt(root: string, at: Pick<MainCommit, 'commit' | 'prefix'>): Ledger {
  return parseLedger(filesAt(root, at, [LEDGER_FILE])[0]?.text ?? '{}');
}

/**
 * Lines of the last commit that say where an address leads now: they are written for published ones only,
 * so they stay where the main branch that is known here is an old one, as in a fork.
 */
function goneAtHead(root: string, prefix: string): Ledger {
  const lines = [
    ...readableLedger(filesAt(root, { commit: 'HEAD', prefix }, [LEDGER_FILE])[0]?.text),
  ];
  return new Map(lines.filter(([, { now }]) => now !== undefined));
}

/** Lines that the main branch once had: what was published stays so, also when a change took the line away. */
function formerLines(root: string, { commit, prefix }: MainCommit): Ledger {
  const history = git(root, [
    'log',
    '--reverse',
    '--first-parent',
    '--diff-merges=first-parent',
    '--patch',
    '--unified=0',
    '--format=',
    '--no-color',
    '--no-ext-diff',
    commit,
    '--',
    `:/${prefix}${LEDGER_FILE}`,
  ]);
  const removed = history?.toString().matchAll(/^- {2}("[^"]+": (?:"[a-z]+"|\{.*\})),?$/gm) ?? [];
  return parseLedger(`{${Array.from(removed, ([, line = '']) => line).join(',')}}`);
}
