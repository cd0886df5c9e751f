/** `npm run review`: what the guides’ readers get that main doesn’t have, as Markdown; `-- --record` records reviews. */

import { changesText } from '../src/changes/changes-text.ts';
import { guideChanges } from '../src/changes/guide-changes.ts';
import { ledgerChange } from '../src/changes/ledger-change.ts';
import { contentFrom } from '../src/guides/content.ts';
import { readGuides } from '../src/guides/read-guides.ts';
import { LEDGER_FILE, parseLedger } from '../src/permalinks/ledger.ts';
import { readOptions } from './options.ts';
import { sourcesOnMain } from './review/main-branch.ts';
import { recordReviewsOf } from './review/record.ts';

const { values } = readOptions({ options: { record: { type: 'boolean', default: false } } });
const today = new Date().toISOString().slice(0, 10);

try {
  if (values.record) await recordReviewsOf(process.cwd(), today);
  else await compareWithMain();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function compareWithMain(): Promise<void> {
  const main = sourcesOnMain(process.cwd());
  if (!main) {
    console.log('No main branch is known here: there is nothing to compare with.');
    return;
  }
  const before = contentFrom(main.files, today);
  const after = await readGuides(process.cwd());
  const unread = after.documents.filter(
    ({ id, isGuide, isDraft }) =>
      isGuide && !isDraft && !after.guides.some(({ value }) => value.id === id),
  );
  if (unread.length > 0) {
    const ids = unread.map(({ id }) => id).join(', ');
    throw new Error(`${ids} can’t be read as a guide yet: \`npm run check\` tells why.`);
  }
  const published = main.files.find(({ path }) => path === LEDGER_FILE)?.text ?? '{}';
  const ledger = ledgerChange(parseLedger(published), after.addresses);
  process.stdout.write(changesText(guideChanges(before, after), ledger));
}
