/** What is due to be read again: as a list for the terminal, and as the text of an issue. */

import { ageInWords } from './age.ts';
import { overdue, type Dated } from './dated.ts';

/** How many of a kind an issue names: its text has a limit. */
const MOST = 100;

/** Every guide and every source with its age, what is longest overdue first. */
export function datedList(dated: readonly Dated[]): string {
  const part = (title: string, kind: Dated['kind']) => [
    title,
    '',
    ...dated.filter((thing) => thing.kind === kind).flatMap(listEntry),
    '',
  ];
  const past = dated.filter((thing) => overdue(thing) > 0).length;
  return [
    ...part('Guides, by the age of their review', 'guide'),
    ...part('Pages that were read, by the age of their copy', 'source'),
    `${String(past)} of ${String(dated.length)} are past their shelf life.`,
  ].join('\n');
}

/** A checklist of what is past its shelf life, as Markdown; empty when nothing is. */
export function datedIssue(dated: readonly Dated[]): string {
  const past = dated.filter((thing) => overdue(thing) > 0);
  if (past.length === 0) return '';
  const part = (title: string, kind: Dated['kind']) => {
    const entries = past.filter((thing) => thing.kind === kind).map(issueEntry);
    if (entries.length === 0) return [];
    const rest = entries.length - MOST;
    const more = rest > 0 ? [`- … and ${String(rest)} more: \`npm run stale\` has all.`] : [];
    return [`## ${title}`, '', ...entries.slice(0, MOST), ...more, ''];
  };
  return [
    'These were read longer ago than they hold. Open the page or the console, correct what changed, and set the date.',
    '',
    ...part('Guides to read again', 'guide'),
    ...part('Pages to read again', 'source'),
    'A guide: read it top to bottom against its facts, set `reviewed:` to that day, run `npm run review -- --record`.',
    'A page: correct what rests on it, then set its `asOf:` wherever it stands.',
    '',
  ].join('\n');
}

function listEntry(thing: Dated): string[] {
  const due = overdue(thing);
  const state = due > 0 ? `${String(due)} days over` : `${String(-due)} days left`;
  const when = `${thing.date}, ${ageInWords(thing.age)}`;
  return [
    `  ${state.padStart(13)}  ${thing.name}  (${when}; holds ${String(thing.shelfLife)} days)`,
    ...(thing.url === undefined ? [] : [`                 ${thing.url}`]),
    `                 ${relation(thing)}`,
  ];
}

function issueEntry(thing: Dated): string {
  const name =
    thing.url === undefined
      ? `**${thing.name}**`
      : `[${thing.name.replace(/[[\]]/g, '\\$&')}](${thing.url})`;
  const verb = thing.kind === 'guide' ? 'reviewed' : 'as of';
  const age = `${verb} ${thing.date}, ${ageInWords(thing.age)}, holds ${String(thing.shelfLife)} days`;
  return `- [ ] ${name}: ${age}. ${relation(thing)}`;
}

function relation({ kind, dependsOn }: Dated): string {
  const words = kind === 'guide' ? 'Rests on' : 'Carries';
  return `${words}: ${dependsOn.join('; ')}.`;
}
