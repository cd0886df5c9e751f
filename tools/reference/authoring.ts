/** AUTHORING.md: everything that a writer may use, made from the code that uses it. */

import { guideSchema } from '../../src/guides/schema.ts';
import { sections } from '../../src/guides/sections.ts';
import { ruleOf, ruleIds } from '../../src/checks/rule-table.ts';
import { problemsSchema } from '../../src/problems/schema.ts';
import { answers, capabilityLabels, providerSchema } from '../../src/providers/schema.ts';
import { actorLabels, whereLabels } from '../../src/steps/step.ts';
import { values, type Value } from '../../src/values/values.ts';
import type { Component } from './components.ts';
import { keyTable, table } from './tables.ts';

/** The reference as Markdown. */
export function authoringReference(components: readonly Component[]): string {
  return [
    '# Authoring reference',
    'Made by `npm run format` from the code that the site runs on: change it there. How to go about writing is in [CONTRIBUTING.md](CONTRIBUTING.md).',
    '- [Frontmatter of a guide](#frontmatter-of-a-guide)\n- [Sections](#sections)\n- [Components](#components)\n- [Values](#values)\n- [Providers](#providers)\n- [Problems](#problems)\n- [Rules](#rules)',
    '## Frontmatter of a guide',
    'A guide is `src/content/docs/<category>/<provider>.mdx`. A draft needs `title`, `category` and `provider` only.',
    keyTable(guideSchema()),
    '## Sections',
    'Each guide has these second-level headings, in this order, and no others. Before the first one stands a paragraph.',
    sectionTable(),
    'Besides them a guide may have a `<Way>` after Steps: another procedure to the same end.',
    '## Components',
    "Whatever a page uses stands in its import line: `import { Step, Steps } from '~/components';`. Text between tags needs an empty line before and after it, and no indentation.",
    ...components.flatMap(componentPart),
    '## Values',
    'The ids for `fromWando`, `toWando`, `gives` and `<Value id>`. A secret has no way into a form, a link or a mail: guides say which other channel to use.',
    valueTable(),
    '## Providers',
    'A provider is `src/content/providers/<provider>.yaml`, with its mark beside it as `<provider>.svg`.',
    keyTable(providerSchema().omit({ capabilities: true })),
    'And `capabilities`: a cell with `answer`, `text` and `source` for each of these, once a guide of the provider is published.',
    table(
      ['Cell', 'Column'],
      Object.entries(capabilityLabels).map(([id, label]) => [`\`${id}\``, label]),
    ),
    `The answers are ${Object.entries(answers)
      .map(([id, label]) => `\`${id}\` (“${label}”)`)
      .join(
        ', ',
      )}. They say what the provider can do; Wando’s side is combined in from \`src/site.ts\`.`,
    '## Problems',
    'The problems of a provider’s guides are a list in `src/content/problems/<provider>.yaml`. Each needs `code` or `message`.',
    keyTable(problemsSchema().element),
    '## Rules',
    'All are errors. Those marked “complete” are reported once `draft: true` is gone. A block (a paragraph, a list, a table) may be suppressed from a rule, but those marked “binding”, with a reason: `{/* lint-disable steps/one-action: both halves are one dialog */}` on the line before, in YAML `# lint-disable …`. A suppression that isn’t needed is an error too.',
    ...ruleIds.map(rulePart),
    '',
  ].join('\n\n');
}

function sectionTable(): string {
  return table(
    ['Section', 'Holds at least'],
    sections.map(({ title, needs }) => [
      title,
      needs.length === 0 ? 'text' : needs.map((name) => `\`<${name}>\``).join(', '),
    ]),
  );
}

function componentPart({ name, says, props, holdsText }: Component): string[] {
  const tag = holdsText ? `\`<${name}>…</${name}>\`` : `\`<${name} />\``;
  const locations =
    name === 'Step' ? [wordTable('where', whereLabels), wordTable('actor', actorLabels)] : [];
  return [
    `### ${name}`,
    `${tag}: ${says}`,
    ...(props.length === 0
      ? []
      : [
          table(
            ['Attribute', 'Takes', 'What it is for'],
            props.map((prop) => [
              `\`${prop.name}\`${prop.isNeeded ? '' : ' (may be left out)'}`,
              prop.type,
              prop.says,
            ]),
          ),
        ]),
    ...locations,
  ];
}

function wordTable(attribute: string, words: Readonly<Record<string, string>>): string {
  return table(
    [`\`${attribute}\``, 'Shows'],
    Object.entries(words).map(([word, label]) => [`\`${word}\``, label]),
  );
}

function valueTable(): string {
  return table(
    ['Id', 'Name', 'Comes from', 'Secret'],
    Object.entries<Value>(values).map(([id, { label, owner, secret }]) => [
      `\`${id}\``,
      label,
      owner,
      secret ? 'yes' : 'no',
    ]),
  );
}

/** The address of a rule is its id with a hyphen, which no heading gives: so the anchor is written out. */
function rulePart(id: string): string {
  const rule = ruleOf(id);
  const kind = rule?.kind === undefined ? '' : ` (${rule.kind})`;
  return [
    `### <a id="${id.replace('/', '-')}"></a>\`${id}\`${kind}`,
    rule?.says ?? '',
    'Not like this:',
    fenced(rule?.bad ?? ''),
    'But like this:',
    fenced(rule?.good ?? ''),
  ].join('\n\n');
}

/** A code block, with a fence longer than any in the text. */
function fenced(text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((marks) => marks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
}
