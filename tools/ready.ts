/** `npm run ready`: fixes, records addresses and checks, in one go; records reviews when the writer vouches for them. */

import { todayHere } from '../src/model/read-model.ts';
import { readDictionary } from '../src/spelling/read-dictionary.ts';
import { printDiagnostics, readContent } from './diagnostics.ts';
import { fixContent } from './fix-content.ts';
import { readLedgerState } from './ledger/read-state.ts';
import { recordAddresses } from './ledger/record-addresses.ts';
import { readOptions } from './options.ts';
import { recordReviewsOf } from './ready/record-reviews-of.ts';
import { runCommand } from './run-command.ts';

const { values, positionals } = readOptions('ready');
const root = process.cwd();

await runCommand(async () => {
  if (values.reviewed && values.editorial) {
    throw new Error('--reviewed or --editorial, not both: a change is small or it isn’t.');
  }
  const kind = values.reviewed ? 'reviewed' : values.editorial ? 'editorial' : undefined;
  if (kind === undefined && positionals.length > 0) {
    throw new Error('Say --reviewed or --editorial with a guide’s name.');
  }
  const { diagnostics } = await readContent(root);
  await fixContent(root, diagnostics);
  const state = await readLedgerState(root, { dictionary: await readDictionary() });
  if (state.diagnostics.length > 0) {
    printDiagnostics(state.diagnostics);
    console.error('Nothing was recorded. Fix these, then run `npm run ready` again.');
    process.exitCode = 1;
    return;
  }
  console.log(recordAddresses(root, state).join('\n'));
  const { lines, refused } = await recordReviewsOf(root, kind, positionals, todayHere());
  if (lines.length > 0) console.log(lines.join('\n'));
  if (refused.length === 0) console.log('Ready.');
  else {
    console.error(refused.join('\n'));
    process.exitCode = 1;
  }
});
