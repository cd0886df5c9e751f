/** `npm run new`: begins a guide, and its provider when the registry doesn't have it; asks, or takes flags. */

import { draftFiles, nextSteps } from '../src/drafting/draft-files.ts';
import { guideFromAnswers } from '../src/drafting/answers.ts';
import { loadModel } from '../src/model/read-model.ts';
import { askForRest } from './new/ask.ts';
import { answersFromFlags, faultsOf, flags, leftOpen } from './new/flags.ts';
import { writeDraft } from './new/write-draft.ts';
import { readOptions } from './options.ts';
import { runCommand } from './run-command.ts';

const root = process.cwd();
const { values } = readOptions({ options: flags });

await runCommand(async () => {
  const { providers, sources } = await loadModel(root);
  const known = { guideIds: sources.guideIds, providers };
  const given = answersFromFlags(values);
  const faults = faultsOf(given, known);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const asks = process.stdin.isTTY && process.stdout.isTTY && values.yes !== true;
  const answers = asks ? await askForRest(given, known) : given;
  if (answers === undefined) throw new Error('Nothing was written.');
  const open = leftOpen(answers, known);
  if (open !== undefined) throw new Error(open);
  const guide = guideFromAnswers(answers, known);
  const files = draftFiles(guide);
  writeDraft(root, files);
  const steps = nextSteps(guide).map((step, index) => `  ${String(index + 1)}. ${step}`);
  console.log(
    ['Written:', ...files.map(({ path }) => `  ${path}`), '', 'Next:', ...steps].join('\n'),
  );
});
