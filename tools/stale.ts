/** `npm run stale`: guides and sources by age; `-- --issue` prints a text for an issue, or nothing when nothing is due. */

import { datedIssue, datedList } from '../src/freshness/dated-text.ts';
import { datedThings } from '../src/freshness/dated.ts';
import { loadModel, todayHere } from '../src/model/read-model.ts';
import { readOptions } from './options.ts';
import { runCommand } from './run-command.ts';

const { values } = readOptions({ options: { issue: { type: 'boolean', default: false } } });

await runCommand(async () => {
  const { sources } = await loadModel(process.cwd());
  const dated = datedThings(sources, todayHere());
  const text = values.issue ? datedIssue(dated) : datedList(dated);
  if (text !== '') console.log(text.trimEnd());
});
