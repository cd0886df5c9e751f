/** The data that a new provider starts with: its file, and its file of problems. */

import { stringify } from 'yaml';
import { capabilityIds, capabilityLabels } from '../providers/schema.ts';
import { categories } from '../site.ts';
import { exampleSteps } from './example-steps.ts';
import type { NewGuide, NewProvider } from './new-guide.ts';
import { NOTE_START } from '../guides/sections.ts';

const options = { lineWidth: 0, flowCollectionPadding: false } as const;

/** The provider's YAML: what is known, and each capability as a question to Wando until a source says more. */
export function providerTemplate(name: string, provider: NewProvider, today: string): string {
  const { aliases, consoleName, consoleUrl, order, source } = provider;
  const cell = { answer: 'ask', text: `Not confirmed for ${name} yet.`, source: source.id };
  const known = {
    name,
    aliases,
    ...(consoleName !== undefined && {
      console: { name: consoleName, ...(consoleUrl !== undefined && { url: consoleUrl }) },
    }),
    order,
    shelfLife: 120,
  };
  const cells = capabilityIds.map(
    (id) => `  # ${capabilityLabels[id]}\n${indented(stringify({ [id]: cell }, options))}`,
  );
  const { id, title, url } = source;
  const sources = { [id]: { title, url, asOf: today.slice(0, 7), read: today } };
  return `${stringify(known, options)}# The answer is yes, no, partly or ask. What no page confirms stays ask.
capabilities:
${cells.join('')}# Every page that you rely on, once, by an id of your choice; \`asOf\` is how old its text is.
${stringify({ sources }, options)}`;
}

/** A file of problems with one to be written over. */
export function problemsTemplate({ category, name, newProvider, provider }: NewGuide): string {
  const step = exampleSteps[category].find((block) => block.startsWith('<Step')) ?? '';
  const problem = {
    id: 'situation-in-words',
    message: `${NOTE_START} the provider’s own words, or its code as \`code\``,
    cause: 'Why it happens, in a sentence.',
    fix: 'What to do, in a sentence.',
    step: `${category}/${provider}#${/id="([^"]*)"/.exec(step)?.[1] ?? ''}`,
    source: newProvider?.source.id ?? 'id-of-a-source',
  };
  return `# ${name}, ${categories[category].short}. ${NOTE_START} each problem that a page or your own screen shows, in this form.
${stringify([problem], options)}`;
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}
