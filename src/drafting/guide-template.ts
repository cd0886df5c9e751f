/** The page that a new guide starts as: every section, example steps of its kind, and notes for the writer. */

import { stringify } from 'yaml';
import { guideSchema } from '../guides/schema.ts';
import { categories, type CategoryId } from '../site.ts';
import type { ValueId } from '../values/values.ts';
import { exampleProof, exampleSteps } from './example-steps.ts';
import type { NewGuide } from './new-guide.ts';
import { note } from './notes.ts';

/** What guides of a category get from Wando, send to Wando and ask Wando. */
const usual: Readonly<
  Record<
    CategoryId,
    { fromWando: readonly ValueId[]; toWando: readonly ValueId[]; questions: readonly string[] }
  >
> = {
  sso: {
    fromWando: ['redirect-uri', 'sign-in-address'],
    toWando: ['issuer', 'client-id', 'client-secret', 'email-domains'],
    questions: ['secret-channel', 'existing-accounts', 'bad-day-access'],
  },
  scim: {
    fromWando: ['scim-base-url', 'scim-token', 'sign-in-address'],
    toWando: ['test-user'],
    questions: ['existing-accounts', 'record-or-sign-in-first', 'deactivation', 'token-rotation'],
  },
};

/** The title that a guide gets: `Okta single sign-on`. */
export function guideTitle(name: string, category: CategoryId): string {
  return `${name} ${categories[category].short}`;
}

/** The page's text, frontmatter included. */
export function guideTemplate(guide: NewGuide): string {
  const { category, provider, name, newProvider, today } = guide;
  const known = {
    title: guideTitle(name, category),
    category,
    provider,
    reviewed: today,
    ...(newProvider && { sources: [newProvider.source.id] }),
    ...usual[category],
    draft: true,
  };
  const body = bodyParts(guide).map((part) => `${part}\n`);
  return ['---', ...frontmatter(known), '---', IMPORT, '', body.join('\n')].join('\n');
}

const IMPORT =
  "import { AskFirst, Capabilities, Fold, HandOff, MenuPath, Picture, Problems, Set, Sources, Step, Steps, Value } from '~/components';";

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

function bodyParts({ category, name }: NewGuide): string[] {
  const isSso = category === 'sso';
  const given = usual[category].fromWando.map((id) => `<Value id="${id}" />`);
  return [
    note('opening'),
    '## Before you start',
    note('before'),
    `- **From Wando:** ${given.join(', ')}.`,
    '<AskFirst />',
    '## Steps',
    note('steps'),
    '<Steps>',
    ...exampleSteps[category],
    '</Steps>',
    '## Hand off to Wando',
    note('handOff'),
    '<HandOff />',
    '## Prove it works',
    note(isSso ? 'proveSso' : 'proveScim'),
    '<Steps>',
    ...exampleProof[category],
    '</Steps>',
    '## Switch it on',
    note('switchOn'),
    '## Go back',
    note('goBack'),
    '## When something goes wrong',
    note('problems'),
    '<Problems />',
    '## Day two',
    note('dayTwo'),
    '## Good to know',
    ...fold('How it works', '<Picture />'),
    ...fold(`What works with ${name}`, '<Capabilities />'),
    ...fold('Limits', note('limits')),
    '## Sources',
    '<Sources />',
    '## Next',
    note('next'),
    isSso
      ? '- [Roll out single sign-on](/roll-out-single-sign-on/): existing accounts, groups, leavers.'
      : '- [Roll out provisioning](/roll-out-provisioning/): existing accounts, groups, leavers.',
  ];
}

function fold(title: string, content: string): string[] {
  return [`<Fold title="${title.replaceAll('"', '&quot;')}">`, content, '</Fold>'];
}
