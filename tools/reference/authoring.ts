/** AUTHORING.md: what a writer may use, on two pages, made from the code that uses it. */

import { guideSchema } from '../../src/guides/schema.ts';
import { sections } from '../../src/guides/sections.ts';
import { componentOf, vocabulary } from '../../src/guides/vocabulary.ts';
import { LISTS_FILE } from '../../src/lint/lists.ts';
import { MOST_STEPS, MOST_WORDS } from '../../src/lint/steps.ts';
import { problemsSchema } from '../../src/problems/schema.ts';
import { answers, capabilityIds, providerSchema } from '../../src/providers/schema.ts';
import { values, type Value } from '../../src/values/values.ts';
import { exampleStep } from './example-step.ts';
import { keyTable, table } from './tables.ts';

const code = (text: string) => `\`${text}\``;

/** The reference as Markdown. */
export function authoringReference(): string {
  return [
    '# Authoring reference',
    'Made by `npm run format` from the code that the site runs on: change it there. How to go about writing is in [CONTRIBUTING.md](CONTRIBUTING.md), what the checks ask for in [RULES.md](RULES.md).',
    '## A step',
    `A step is a title, one instruction of at most ${String(MOST_WORDS)} words, its settings, and what one sees then. Reasons, older labels and variants go into folds. There is an empty line around every block, and no indentation.`,
    `\`\`\`\`mdx\n${exampleStep}\n\`\`\`\``,
    `Ids are addresses: say what is done, without number and product, and never give an id another meaning. A guide has at most ${String(MOST_STEPS)} steps.`,
    '## A guide',
    `\`src/content/docs/<category>/<name>.mdx\`: two sentences with the outcome, then these second-level headings, in this order, and no others.`,
    sections
      .map(({ title, needs }) => {
        const components = needs.map((name) => code(`<${name} />`)).join(', ');
        return `- **${title}**${components === '' ? '' : `: ${components}`}`;
      })
      .join('\n'),
    'Its keys, between two lines of `---`; a draft needs `title`, `category` and `provider` only.',
    keyTable(guideSchema()),
    '## Components',
    '`npm run check -- --fix` writes the import line.',
    table(['Component', 'What it shows', 'Attributes'], vocabulary.map(componentRow)),
    'A note is a line of `:::note[Title]`, the text, and a line of `:::`. Besides `note` there are `tip`, `caution`, and `danger`, which is only for what does damage. Code blocks name their language; plain text is `text`. Links inside the site start with `/`, or with `#` on the same page.',
    '## Values',
    'The ids for `fromWando`, `toWando`, `gives`, `<Set value>`, `<Value id>`, and for `{placeholders}` in `enter`, `open` and code.',
    table(
      ['Id', 'Name', 'Comes from'],
      Object.entries<Value>(values).map(([id, { label, owner, secret }]) => [
        code(id),
        label,
        secret ? `${owner}, secret` : owner,
      ]),
    ),
    '## Data',
    'A provider is `src/content/providers/<provider>.yaml`, with its mark beside it as a square `<provider>.svg`.',
    keyTable(providerSchema()),
    `The cells of \`capabilities\` are ${capabilityIds.map(code).join(', ')}, each with \`answer\` (${Object.keys(answers).map(code).join(', ')}), \`text\` and \`source\`.`,
    'The problems of its guides are a list in `src/content/problems/<provider>.yaml`. Each needs `code` or `message`.',
    keyTable(problemsSchema().element),
    `Questions to Wando are in \`src/content/questions.yaml\`. Names, hosts, verbs and words that the checks know are in \`${LISTS_FILE}\`.`,
    '',
  ].join('\n\n');
}

function componentRow(name: string): string[] {
  const { docs = '', holdsText = false, attributes = {} } = componentOf(name) ?? {};
  const list = Object.entries(attributes).map(([attribute, { docs: what, words, needed }]) => {
    const choice = words ? ` (${words.map(code).join(', ')})` : '';
    return `${code(attribute)}${needed === true ? '*' : ''}: ${what.replace(/\.$/, '')}${choice}`;
  });
  return [code(holdsText ? `<${name}>…</${name}>` : `<${name} />`), docs, list.join('; ')];
}
