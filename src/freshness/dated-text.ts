/** What is due to be read again: as a list for the terminal, and as the text of an issue. */

import { ageInWords } from './age.ts';
import { overdue, type Dated } from './dated.ts';

/** How many of a kind an issue names: its text has a limit. */
const MOST = 100;

/**
 * A line for each guide and source, what is longest overdue first, and a sentence that counts them.
 *
 * @param most how many lines; all when left out
 */
export function datedList(dated: readonly Dated[], most = dated.length): string {
  const past = dated.filter((thing) => overdue(thing) > 0).length;
  const more = dated.length > most ? ' `npm run stale -- --all` lists all.' : '';
  return [
    ...dated.slice(0, most).map(listEntry),
    `${String(past)} of ${String(dated.length)} guides and sources are overdue.${more}`,
  ].join('\n');
}

/** A checklist of what is overdue, as Markdown; empty when nothing is. */
export function datedIssue(dated: readonly Dated[]): string {
  const past = dated.filter((thing) => overdue(thing) > 0);
  if (past.length === 0) return '';
  const part = (title: string, kind: Dated['kind']) => {
    const entries = past.filter((thing) => thing.kind === kind).map(issueEntry);
    if (entries.length === 0) return [];
    const rest = entries.length - MOST;
    const more = rest > 0 ? [`- … and ${String(rest)} more: \`npm run stale -- --all\`.`] : [];
    return [`## ${title}`, '', ...entries.slice(0, MOST), ...more, ''];
  };
  return [
    'These were read longer ago than they hold. Open the page or the console, correct what changed, and set the date.',
    '',
    ...part('Guides to read again', 'guide'),
    ...part('Pages to read again', 'source'),
    'A guide: read it from top to bottom against its facts, then run `npm run ready -- --reviewed` with its name.',
    'A page: correct what relies on it, then set its `read:` in the provider’s file.',
    '',
  ].join('\n');
}

function listEntry(thing: Dated): string {
  const due = overdue(thing);
  const state = due > 0 ? `${String(due)} days over` : `${String(-due)} days left`;
  return `  ${state.padStart(13)}  ${thing.name}  (${thing.date}; holds ${String(thing.shelfLife)} days)`;
}

function issueEntry(thing: Dated): string {
  const { name, url, date, age, shelfLife, guides } = thing;
  const title = url === undefined ? `**${name}**` : `[${name.replace(/[[\]]/g, '\\$&')}](${url})`;
  const cited = url === undefined || guides.length === 0 ? '' : ` Cited by ${guides.join(', ')}.`;
  return `- [ ] ${title}: read ${date}, ${ageInWords(age)}, holds ${String(shelfLife)} days.${cited}`;
}
