/** The page that a new guide starts as: every section, two steps as examples, and notes for the writer. */

import { stringify } from 'yaml';
import { guideSchema } from '../guides/schema.ts';
import { categories, type CategoryId } from '../site.ts';
import type { ValueId } from '../values/values.ts';
import { exampleSteps } from './example-steps.ts';
import { NOTE_START, sectionNotes } from './notes.ts';
import type { NewGuide } from './new-guide.ts';

/** The values that guides of a category get from Wando. */
const fromWando: Readonly<Record<CategoryId, readonly ValueId[]>> = {
  sso: ['redirect-uri', 'sign-in-address'],
  scim: ['scim-base-url', 'scim-token', 'sign-in-address'],
};

/** The title that a guide gets: `Okta single sign-on`. */
export function guideTitle(name: string, category: CategoryId): string {
  return `${name} ${categories[category].short}`;
}

/** The page's text, frontmatter included. */
export function guideTemplate({ category, provider, name }: NewGuide): string {
  const known = {
    title: guideTitle(name, category),
    category,
    provider,
    fromWando: fromWando[category],
    draft: true,
  };
  const body = bodyParts(category).map((part) => `${part}\n`);
  return ['---', ...frontmatter(known), '---', IMPORT, '', body.join('\n')].join('\n');
}

const IMPORT =
  "import { Capabilities, HandOff, MenuPath, Picture, Problems, Sources, Step, Steps, Value } from '~/components';";

/** Every key with what it is for. What isn't known yet is a comment, with an example. */
function frontmatter(known: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(guideSchema().shape).flatMap(([key, schema]) => {
    const { description = '', example } = schema.meta() ?? {};
    const line = key in known ? yamlLine(key, known[key]) : `# ${String(example)}`;
    return [`# ${description}`, line];
  });
}

function yamlLine(key: string, value: unknown): string {
  const options = { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 } as const;
  return `${key}: ${stringify(value, options).trim()}`;
}

function bodyParts(category: CategoryId): string[] {
  const given = fromWando[category].map((id) => `<Value id="${id}" />`);
  return [
    note(sectionNotes.opening),
    `<Picture of="${category}" />`,
    '## Limits',
    note(sectionNotes.limits),
    '<Capabilities />',
    '## Before you start',
    note(sectionNotes.before),
    `- From your Wando contact: ${given.join(', ')}.`,
    '## Steps',
    note(sectionNotes.steps),
    '<Steps>',
    ...exampleSteps[category],
    '</Steps>',
    '## Hand off to Wando',
    '<HandOff>',
    note(sectionNotes.handOff),
    '</HandOff>',
    '## Prove it works',
    note(sectionNotes.prove),
    '## Switch it on',
    note(sectionNotes.switchOn),
    '## Go back',
    note(sectionNotes.goBack),
    '## When something goes wrong',
    note(sectionNotes.problems),
    '<Problems />',
    '## Day two',
    note(sectionNotes.dayTwo),
    '## Sources',
    '<Sources />',
    '## Next',
    note(sectionNotes.next),
  ];
}

function note(text: string): string {
  return `{/* ${NOTE_START} ${text} */}`;
}
