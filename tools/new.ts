/** `npm run new`: begins a guide, and its provider when the registry doesn't have it; asks, or takes options. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { guideFromAnswers } from '../src/drafting/answers.ts';
import { coveredNames, withoutNames } from '../src/drafting/covered.ts';
import { draftFiles, nextSteps } from '../src/drafting/draft-files.ts';
import { loadModel, todayHere } from '../src/model/read-model.ts';
import { askForRest } from './new/ask.ts';
import { answersFromFlags, faultsOf, leftOpen } from './new/flags.ts';
import { writeDraft } from './new/write-draft.ts';
import { readOptions } from './options.ts';
import { runCommand } from './run-command.ts';

const root = process.cwd();
const { values } = readOptions('new');

await runCommand(async () => {
  const { providers, sources } = await loadModel(root);
  const withProblems = providers.flatMap(({ id }) => {
    const path = `src/content/problems/${id}.yaml`;
    return sources.files.some((file) => file.path === path) ? [id] : [];
  });
  const known = { guideIds: sources.guideIds, providers, withProblems, today: todayHere() };
  const given = answersFromFlags(values);
  const faults = faultsOf(given, known);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const asks = process.stdin.isTTY && process.stdout.isTTY && !values.yes;
  const start = { answers: given, takesOver: values['take-over'] };
  const asked = asks ? await askForRest(start, known) : start;
  if (asked === undefined) throw new Error('Nothing was written.');
  const { answers, takesOver } = asked;
  const open = leftOpen(answers, known, takesOver);
  if (open !== undefined) throw new Error(open);
  const guide = guideFromAnswers(answers, known);
  const files = draftFiles(guide);
  const changed = withoutNames(coveredNames(answers, known), (path) =>
    readFileSync(join(root, path), 'utf8'),
  );
  writeDraft(root, files, changed);
  const paths = (list: typeof files) => list.map(({ path }) => `  ${path}`);
  const steps = nextSteps(guide).map((step, index) => `  ${String(index + 1)}. ${step}`);
  const without = changed.length === 0 ? [] : ['Changed:', ...paths(changed)];
  console.log(['Written:', ...paths(files), ...without, '', 'Next:', ...steps].join('\n'));
});
