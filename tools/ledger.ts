/**
 * `npm run ledger`: writes what the site has into the ledger; `-- --published` compares with the main branch,
 * `-- --same sso/okta#copy-client-id` says that a step is the same under another title.
 */

import { formatDiagnostics } from '../src/checks/report.ts';
import { compareWithMain } from './ledger/compare-with-main.ts';
import { readLedgerState } from './ledger/read-state.ts';
import { recordAddresses } from './ledger/record-addresses.ts';
import { readOptions } from './options.ts';
import { runCommand } from './run-command.ts';

const { values } = readOptions('ledger');
const root = process.cwd();

await runCommand(async () => {
  const state = await readLedgerState(root, { same: values.same?.split(',') ?? [] });
  if (state.diagnostics.length > 0) {
    console.error(formatDiagnostics(state.diagnostics));
    console.error('The ledger was left as it is.');
    process.exitCode = 1;
  } else if (values.published) {
    // GitHub says there which branch a pull request is for; elsewhere it is empty or not set.
    const isPullRequest = (process.env.GITHUB_BASE_REF ?? '') !== '';
    const { isFine, lines } = compareWithMain(state, isPullRequest);
    (isFine ? console.log : console.error)(lines.join('\n'));
    process.exitCode = isFine ? 0 : 1;
  } else console.log(recordAddresses(root, state).join('\n'));
});
