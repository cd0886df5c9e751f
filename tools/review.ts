/** `npm run review`: what the guides’ readers get that main doesn’t have, as Markdown; `-- --record` records reviews. */

import { changesText } from '../src/changes/changes-text.ts';
import { guideChanges } from '../src/changes/guide-changes.ts';
import { ledgerChange } from '../src/changes/ledger-change.ts';
import { otherChanges } from '../src/changes/other-changes.ts';
import { contentFrom, type Content } from '../src/checks/content.ts';
import { dayAfter } from '../src/source/day.ts';
import { readGuides } from '../src/checks/read-guides.ts';
import { todayHere } from '../src/checks/read-today.ts';
import { LEDGER_FILE, parseLedger } from '../src/permalinks/ledger.ts';
import { readOptions } from './options.ts';
import { runCommand } from './run-command.ts';
import { sourcesOnMain } from './review/main-branch.ts';
import { recordReviewsOf } from './review/record.ts';

const { values } = readOptions({ options: { record: { type: 'boolean', default: false } } });
const today = todayHere();

await runCommand(() => (values.record ? recordReviewsOf(process.cwd(), today) : compareWithMain()));

async function compareWithMain(): Promise<void> {
  const main = sourcesOnMain(process.cwd());
  if (!main) {
    console.log('No main branch is known here: there is nothing to compare with.');
    return;
  }
  const before = contentFrom(main.files, dayAfter(today));
  const after = await readGuides(process.cwd());
  const unread = unreadIn(after);
  if (unread.length > 0) {
    throw new Error(`${unread.join(', ')} can’t be read yet: \`npm run check\` reports why.`);
  }
  const published = main.files.find(({ path }) => path === LEDGER_FILE)?.text ?? '{}';
  const ledger = ledgerChange(parseLedger(published), after.addresses);
  const guides = guideChanges(before, after);
  process.stdout.write(changesText(guides, otherChanges(before, after), ledger));
}

/** What would be taken for gone: guides, providers and problems with diagnostics of their own. */
function unreadIn({ documents, guides, providers, providerIds, unreadProblems }: Content) {
  const published = documents.filter(({ isGuide, isDraft }) => isGuide && !isDraft);
  return [
    ...missing(
      published.map(({ id }) => id),
      guides.map(({ value }) => value.id),
    ),
    ...missing(
      providerIds,
      providers.map(({ value }) => value.id),
    ).map((id) => `providers/${id}.yaml`),
    ...unreadProblems.map((id) => `problems/${id}.yaml`),
  ];
}

function missing(ids: readonly string[], read: readonly string[]): string[] {
  return ids.filter((id) => !read.includes(id));
}
