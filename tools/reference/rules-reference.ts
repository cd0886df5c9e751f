/** RULES.md: what the checks ask for, made from the rules. */

import { rules, type RuleFacts } from '../../src/checks/rules.ts';

/** The rules as Markdown, each with an anchor that diagnostics name. */
export function rulesReference(): string {
  return [
    '# Rules',
    'Made by `npm run format` from the rules themselves. What they apply to is in [AUTHORING.md](AUTHORING.md).',
    'All are errors. Those marked “when published” are reported once `draft: true` is gone. A block (a paragraph, a list, a table, a tag) may break a rule that is marked “may be suppressed”, with a reason: `{/* lint-disable steps/no-result: the dialog stays open */}` on the line before, in YAML `# lint-disable …`. A suppression that isn’t needed is an error too.',
    ...rules.map(rulePart),
    '',
  ].join('\n\n');
}

/** The address of a rule is its id with a hyphen, which no heading gives: so the anchor is written out. */
function rulePart({ id, docs, bad, good, suppressible, appliesToDrafts }: RuleFacts): string {
  const marks = [
    ...(suppressible ? ['may be suppressed'] : []),
    ...(appliesToDrafts ? [] : ['when published']),
  ];
  return [
    `### <a id="${id.replace('/', '-')}"></a>\`${id}\``,
    marks.length === 0 ? docs : `${docs} (${marks.join(', ')})`,
    fenced(`Not:  ${shown(bad)}\nBut:  ${shown(good)}`),
  ].join('\n\n');
}

/** An example without the mark of the tests, its further lines under the first. */
function shown(text: string): string {
  return text
    .replaceAll('‸', '')
    .trim()
    .replace(/[^\S\n]*\n/g, '\n')
    .replace(/\n(?=.)/g, '\n      ');
}

/** A code block, with a fence longer than any in the text. */
function fenced(text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((marks) => marks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
}
