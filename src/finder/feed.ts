/** The feed of all steps, /steps.json: for the step finder, and for a help desk's own tools. */

import { z } from 'astro/zod';
import { stepsOf, type Guide } from '../guides/guide.ts';
import type { Provider } from '../providers/schema.ts';
import { categoryIds } from '../site.ts';
import { phaseOf } from '../guides/phase.ts';
import { valueIds, type ValueId } from '../values/values.ts';
import { stepReference } from '../guides/step-reference.ts';
import { settingKinds, type Setting } from '../steps/setting.ts';
import { STEP_ID, actorLabels, whereLabels } from '../steps/step.ts';

/** Goes up when a field goes away or changes its meaning. A new field leaves it as it is. */
export const FEED_VERSION = 1;

const EXCERPT_LENGTH = 200;
const path = z.string().regex(/^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/);

const settingSchema = z.strictObject({
  kind: z.enum(settingKinds),
  field: z.string().min(1).optional(),
  value: z.enum(valueIds).optional(),
  text: z.string().min(1).optional(),
});

/** A step in the feed. The descriptions are what /links-for-support/ says about each field. */
export const feedStepSchema = z.strictObject({
  /** As the author wrote it. */
  id: z.string().regex(STEP_ID).meta({
    description:
      'The step’s id: the part of its address after `#`. It is unique in its guide only.',
  }),
  /** From 1; each section counts for itself, as on the page. */
  number: z.int().min(1).meta({
    description: 'The number that the page shows. Each phase counts from 1.',
  }),
  /** What its number counts in. */
  phase: z.string().min(1).meta({
    description:
      'What the number counts in: “Set up” for the main steps, else the title of the section.',
  }),
  /** The heading under which the step stands. */
  section: z.strictObject({ id: z.string().regex(STEP_ID), title: z.string().min(1) }).meta({
    description:
      'The part of the guide that the step is in: the `id` and the `title` of its heading.',
  }),
  /** What to do. */
  title: z.string().min(1).meta({ description: 'What to do, as the step’s heading says it.' }),
  /** The page that the step stands on. */
  guide: z.strictObject({ id: z.string(), title: z.string().min(1) }).meta({
    description: 'The guide: its `id`, such as `sso/okta`, and its `title`.',
  }),
  /** Id in the registry. */
  provider: z.string().meta({
    description: 'The id of the identity provider. The feed’s own `providers` has its names.',
  }),
  /** What kind of guide it is. */
  category: z.enum(categoryIds).meta({
    description: '`sso` for single sign-on, `scim` for provisioning.',
  }),
  /** Where it happens. */
  where: z.enum(keysOf(whereLabels)).meta({
    description: 'Where it happens: `console` is the provider’s own console.',
  }),
  /** Who acts. */
  actor: z.enum(keysOf(actorLabels)).meta({
    description: 'Who does it: `provider-admin` is the reader of the guide.',
  }),
  /** What to enter, choose and press, in the order of the page. */
  settings: z.array(settingSchema).meta({
    description:
      'What the step enters, chooses or presses: `kind`, the `field` on the screen, and the `text`, or in its place the id of a `value`.',
  }),
  /** The words for a ticket, as the step's own copy control gives them. */
  reference: z.string().min(1).meta({
    description:
      'The step in words for a ticket: “Okta single sign-on, Set up 4: Name the application”.',
  }),
  /** With the site's origin and base path. */
  address: z.url({ protocol: /^https?$/ }).meta({
    description: 'The link to the step, whole.',
  }),
  /** Without origin and base path. */
  path: path.meta({
    description: 'The same link from the site’s root: what to compare a pasted link with.',
  }),
  /** Addresses that were the step's own once. */
  aliases: z.array(path).meta({
    description: 'Older links that lead to this step, in the form of `path`.',
  }),
  /** The beginning of `text`. */
  excerpt: z
    .string()
    .max(EXCERPT_LENGTH)
    .meta({
      description: `The beginning of the step, in plain text: ${String(EXCERPT_LENGTH)} characters at most, cut between two words.`,
    }),
  /** All that the step says. */
  text: z.string().meta({ description: 'The whole step in plain text, to search in.' }),
});

/** The whole feed. */
export const stepFeedSchema = z.strictObject({
  /** See `FEED_VERSION`. */
  version: z.literal(FEED_VERSION).meta({
    description:
      'Goes up when a field goes away or changes its meaning; new fields may come without.',
  }),
  /** Every provider that has a guide. */
  providers: z
    .array(z.strictObject({ id: z.string(), name: z.string(), aliases: z.array(z.string()) }))
    .meta({
      description:
        'Each identity provider that has a guide: `id`, `name`, and as `aliases` the other names that people use for it.',
    }),
  /** Every published step. */
  steps: z.array(feedStepSchema).meta({
    description:
      'All steps: guide after guide in the order of this site, each in the order of its page. Empty when the feed is divided.',
  }),
  /** Where the steps are when they are too many for one file. */
  parts: z
    .array(
      z.strictObject({
        guide: z.strictObject({ id: z.string(), title: z.string() }),
        provider: z.string(),
        path: z.string(),
      }),
    )
    .optional()
    .meta({
      description:
        'On a site with more than a hundred guides, each guide with the `path` of a feed of its own; left out otherwise.',
    }),
});

/** A step in the feed. */
export type FeedStep = z.infer<typeof feedStepSchema>;

/** The feed as it is published. */
export type StepFeed = z.infer<typeof stepFeedSchema>;

/** What the feed is made from. */
export interface FeedSources {
  /** The published guides, in the site's order. */
  readonly guides: readonly Guide[];
  readonly providers: readonly Pick<Provider, 'id' | 'name' | 'aliases'>[];
  /** Makes the whole address of a path: `https://docs.wando.app/sso/okta/#copy-client-id`. */
  readonly addressOf: (path: string) => string;
  /** The old addresses that lead to one of today's, all from the site's root. */
  readonly older: ReadonlyMap<string, readonly string[]>;
  /** The path of a guide's own feed; left out while all steps are in this one. */
  readonly partOf?: (guideId: string) => string;
}

/**
 * The feed of these guides.
 *
 * @throws when a step isn't as the schema says; the content checks find that first
 */
export function stepFeedFrom(sources: FeedSources): StepFeed {
  const { guides, providers, partOf } = sources;
  return stepFeedSchema.parse({
    version: FEED_VERSION,
    providers: providers.map(({ id, name, aliases }) => ({ id, name, aliases })),
    steps: partOf ? [] : guides.flatMap((guide) => stepsIn(guide, sources)),
    ...(partOf && {
      parts: guides.map(({ id, title, provider }) => ({
        guide: { id, title },
        provider,
        path: partOf(id),
      })),
    }),
  });
}

function stepsIn(guide: Guide, { addressOf, older }: FeedSources) {
  return stepsOf(guide).map(({ step, section, path }) => {
    return {
      id: step.id,
      number: step.number,
      phase: phaseOf(section),
      section: { id: section.id, title: section.title },
      title: step.title,
      guide: { id: guide.id, title: guide.title },
      provider: guide.provider,
      category: guide.category,
      where: step.where,
      actor: step.actor,
      settings: step.settings.map(feedSetting),
      reference: stepReference(guide, { step, section, path }),
      address: addressOf(path),
      path,
      aliases: [...(older.get(path) ?? [])],
      excerpt: excerptOf(step.text, EXCERPT_LENGTH),
      text: step.text,
    };
  });
}

function feedSetting({ kind, field, text }: Setting): z.infer<typeof settingSchema> {
  return {
    kind,
    ...(field !== '' && { field }),
    ...(text !== '' && (kind === 'value' ? { value: text as ValueId } : { text })),
  };
}

/** The beginning of a text, cut between two words; what was cut shows as `…`. */
export function excerptOf(text: string, length: number): string {
  if (text.length <= length) return text;
  const start = text.slice(0, length);
  const end = start.lastIndexOf(' ');
  return `${end > 0 ? start.slice(0, Math.min(end, length - 1)) : start.slice(0, length - 1)}…`;
}

function keysOf<K extends string>(record: Readonly<Record<K, string>>): [K, ...K[]] {
  return Object.keys(record) as [K, ...K[]];
}
