/** What /guides.json holds, as a schema: from it come the file, its types and the published JSON Schema. */

import { z } from 'astro/zod';
import { answers, capabilityIds } from '../providers/schema.ts';
import { categoryIds } from '../site.ts';
import { settingKinds } from '../steps/setting.ts';
import { STEP_ID, actorLabels, whereLabels } from '../steps/step.ts';
import { valueIds } from '../values/values.ts';

/** Goes up when a field goes away or changes its meaning. A new field leaves it as it is. */
export const GUIDES_VERSION = 1;

/** Where the JSON Schema of that version is. */
export const GUIDES_SCHEMA_PATH = `/guides.v${String(GUIDES_VERSION)}.schema.json`;

const address = z.url({ protocol: /^https?$/ });
const words = z.string().min(1);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const stepId = z.string().regex(STEP_ID);
const guideId = z.string().regex(/^[a-z]+\/[a-z0-9-]+$/);
const source = z.strictObject({ title: words, url: address, asOf: words, read: day });

const provider = z.strictObject({
  id: words,
  name: words,
  aliases: z.array(words),
  covers: z.partialRecord(z.enum(categoryIds), z.array(words)),
  console: z.strictObject({ name: words, url: address.optional() }).optional(),
  otherConsole: words.optional(),
  capabilities: z
    .array(
      z.strictObject({
        id: z.enum(capabilityIds),
        label: words,
        answer: z.enum(keysOf(answers)),
        text: words.meta({ description: 'Inline Markdown.' }),
        source: source.optional(),
      }),
    )
    .meta({ description: 'What works between the provider and Wando.' }),
});

const value = z.strictObject({
  id: z.enum(valueIds),
  label: words,
  owner: z.enum(['wando', 'provider', 'customer']),
  secret: z.boolean().meta({ description: 'A secret goes through a secure channel only.' }),
  shown: words.optional().meta({ description: 'What is the same for everyone.' }),
});

const setting = z.strictObject({
  kind: z.enum(settingKinds).meta({ description: 'What is done with the field.' }),
  field: words.optional().meta({ description: 'The label on the screen.' }),
  value: z.enum(valueIds).optional().meta({ description: 'The id of the value to enter.' }),
  text: words.optional().meta({ description: 'What to enter, choose, press or open.' }),
});

const step = z.strictObject({
  id: stepId,
  number: z.int().min(1).meta({ description: 'Each phase counts from 1.' }),
  phase: words,
  section: stepId,
  title: words,
  address,
  where: z.enum(keysOf(whereLabels)),
  actor: z.enum(keysOf(actorLabels)),
  gives: z.array(z.enum(valueIds)).meta({ description: 'Values that one has afterwards.' }),
  aliases: z.array(words).meta({ description: 'Ids that it had before.' }),
  summary: z.string().meta({ description: 'The instruction, as plain text.' }),
  settings: z.array(setting),
  warnings: z
    .array(z.strictObject({ kind: z.enum(['caution', 'danger']), title: words, text: words }))
    .meta({ description: 'What may do damage, as plain text.' }),
  links: z.array(z.strictObject({ text: words, address: words })),
  markdown: words.meta({ description: 'The whole step, as in the guide’s index.md.' }),
});

const problem = z.strictObject({
  id: words,
  address,
  code: words.optional(),
  message: words.optional(),
  cause: words.meta({ description: 'Inline Markdown.' }),
  fix: words.meta({ description: 'Inline Markdown.' }),
  step: stepId.meta({ description: 'The step that fixes it.' }),
});

const question = z.strictObject({ id: words, text: words, answer: words.optional() });

const guide = z.strictObject({
  id: guideId,
  title: words,
  description: words,
  category: z.enum(categoryIds),
  provider: words,
  address,
  markdown: address.meta({ description: 'The guide as Markdown.' }),
  duration: z.int().min(1).meta({ description: 'Hands-on minutes.' }),
  elapsed: words.optional().meta({ description: 'The time with waiting, where it is longer.' }),
  role: words.meta({ description: 'Who can do it, by the provider’s name of the role.' }),
  reviewed: day,
  listed: z.boolean(),
  fromWando: z.array(z.enum(valueIds)),
  toWando: z.array(z.enum(valueIds)),
  questions: z.array(question),
  sources: z.array(source),
  sections: z.array(z.strictObject({ id: stepId, title: words, address })),
  part: address.optional().meta({
    description:
      'Where the steps and problems are when they are not here: a file of the same form.',
  }),
  steps: z.array(step).optional(),
  problems: z.array(problem).optional(),
  changes: z
    .array(z.strictObject({ date: day, steps: z.array(stepId), text: words }))
    .meta({ description: 'What changed for readers, the newest first.' }),
});

/** The whole file. */
export const guidesSchema = z
  .strictObject({
    $schema: address,
    version: z.literal(GUIDES_VERSION),
    values: z.array(value),
    providers: z.array(provider),
    guides: z.array(guide),
  })
  .meta({ title: 'The guides of Wando Docs' });

/** See `guidesSchema`. */
export type GuidesFile = z.infer<typeof guidesSchema>;

function keysOf<K extends string>(record: Readonly<Record<K, string>>): [K, ...K[]] {
  return Object.keys(record) as [K, ...K[]];
}

/** The schema as JSON Schema; `id` is the address at which it is published. */
export function guidesJsonSchema(id: string): unknown {
  return { $id: id, ...z.toJSONSchema(guidesSchema) };
}
