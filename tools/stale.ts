/** `npm run stale`: what was read longest ago; `-- --issue` prints a text for an issue, or nothing when nothing is overdue. */

import { contactDue } from '../src/freshness/contact-due.ts';
import { datedIssue, datedList } from '../src/freshness/dated-text.ts';
import { datedThings, isAbout } from '../src/freshness/dated.ts';
import { loadModel, todayHere } from '../src/model/read-model.ts';
import { didYouMean } from '../src/source/did-you-mean.ts';
import { site } from '../src/site.ts';
import { readOptions } from './options.ts';
import { runCommand } from './run-command.ts';

const { values, positionals } = readOptions('stale');

await runCommand(async () => {
  const { sources, guides, providers } = await loadModel(process.cwd());
  const [name] = positionals;
  const all = datedThings(sources, todayHere());
  const dated = name === undefined ? all : all.filter((thing) => isAbout(thing, name));
  if (name !== undefined && dated.length === 0) {
    const known = [...providers, ...guides].map(({ id }) => id);
    throw new Error(`There is no provider or guide "${name}".${didYouMean(name, known)}`);
  }
  const text = values.issue ? datedIssue(dated) : datedList(dated, values.all ? undefined : 10);
  if (text !== '') console.log(text.trimEnd());
  const contact = contactDue(site.securityContactUntil, todayHere());
  if (contact !== undefined) console.log(contact);
});
