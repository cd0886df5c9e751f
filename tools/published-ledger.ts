/** The ledger on the main branch: what is published. */

import { LEDGER_FILE, parseLedger, type Ledger } from '../src/permalinks/ledger.ts';
import { commitOnMain, filesAt, git } from './main-branch.ts';

/** What is published where the work at hand began. */
export interface PublishedLedger {
  /** `origin/main` or `main`. */
  readonly from: string;
  readonly ledger: Ledger;
}

/**
 * The published ledger: every line that the main branch has, or had. What main gained since the work at
 * hand began is not in it: no writer can answer for a colleague's new page.
 *
 * @param root the project's folder
 * @returns undefined where no main branch is known
 * @throws with a sentence for people when git can't report
 */
export function publishedLedger(root: string): PublishedLedger | undefined {
  const main = commitOnMain(root);
  if (!main) return undefined;
  const text = filesAt(root, main.commit, [LEDGER_FILE])[0]?.text ?? '{}';
  const ledger = new Map([...formerLines(root, main.commit), ...parseLedger(text)]);
  return { from: main.name, ledger };
}

/** Lines that the main branch once had: what was published stays so, also when a change took the line away. */
function formerLines(root: string, commit: string): Ledger {
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
    `:/${LEDGER_FILE}`,
  ]);
  const removed = history?.toString().matchAll(/^- {2}("[^"]+": (?:"[a-z]+"|\{.*\})),?$/gm) ?? [];
  return parseLedger(`{${Array.from(removed, ([, line = '']) => line).join(',')}}`);
}
