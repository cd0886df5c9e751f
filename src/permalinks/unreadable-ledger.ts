/** Where a ledger that can't be read breaks off. */

import { jsonFaultAt } from '../source/check-json.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import { locationsIn } from '../source/source-location.ts';
import { LEDGER_FILE, parseLedger } from './ledger.ts';

const CONFLICT = /^(?:<{7}|\|{7}|={7}|>{7}).*$/m;

/** The diagnostic about a text that `parseLedger` can't read: at the first mark of a conflict, else where it breaks off. */
export function unreadableLedger(text: string): Diagnostic {
  const mark = CONFLICT.exec(text);
  const at = locationsIn(text)(mark?.index ?? faultIn(text));
  const line = text.split('\n')[at.line - 1]?.trim() ?? '';
  return {
    rule: 'permalinks/unreadable-ledger',
    file: LEDGER_FILE,
    ...at,
    found: mark
      ? `\`${mark[0]}\`, the mark of a merge conflict`
      : `a text that isn’t a ledger: \`${line.slice(0, 60)}\``,
    expected: 'JSON with one line for each address, and a comma between them',
    help: 'Keep the lines of both sides without the conflict’s marks, then run `npm run ledger`.',
  };
}

function faultIn(text: string): number {
  try {
    JSON.parse(text);
  } catch (error) {
    return jsonFaultAt(text, error instanceof Error ? error.message : '');
  }
  // It is JSON: the first line that alone is no ledger has something else in it.
  const lines = text.split('\n');
  const wrong = lines.findIndex((line) => /^\s*"/.test(line) && !isLedgerLine(line));
  return lines.slice(0, Math.max(0, wrong)).join('\n').length + (wrong > 0 ? 1 : 0);
}

function isLedgerLine(line: string): boolean {
  try {
    parseLedger(`{${line.replace(/,\s*$/, '')}}`);
    return true;
  } catch {
    return false;
  }
}
