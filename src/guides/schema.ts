/** What a guide's frontmatter holds. Each key carries the sentences that a writer sees. */

import { z } from 'astro/zod';
import { categoryIds } from '../site.ts';
import { values, valueIds, type ValueId } from '../values/values.ts';
import { ID, sourceIdSchema, type SchemaContext } from '../providers/source.ts';
import { dayText, isAfter, isDay } from '../source/day.ts';

/** The frontmatter of a published guide; a draft may leave out all but title, category and provider. */
export function guideSchema(context: SchemaContext = {}) {
  const { providerIds, today } = context;
  return z
    .strictObject({
      /** The page's title: provider and kind, `Okta single sign-on`. */
      title: z.string().trim().min(1).max(60).meta({
        description: 'The title of the page: the provider and what is set up.',
        expected: 'a title of 1 to 60 characters',
        example: 'title: Okta single sign-on',
      }),
      /** One sentence for search results and link previews. */
      description: z.string().trim().min(50).max(160).meta({
        description: 'One sentence for search results: what the guide achieves, and for whom.',
        expected: 'a sentence of 50 to 160 characters',
        example: 'description: Let your people sign in to Wando with their Okta account.',
      }),
      /** The folder that the guide stands in. */
      category: z.enum(categoryIds).meta({
        description: 'The kind of guide: the same word as its folder.',
        expected: `one of ${categoryIds.join(', ')}`,
        example: 'category: sso',
      }),
      /** Id of the provider: the file's own name, and a file in src/content/providers/. */
      provider: (providerIds ? z.enum(providerIds) : z.string()).meta({
        description: 'The id of the provider: the same word as the file’s name.',
        expected: providerIds
          ? `a provider of the registry: ${providerIds.join(', ')}`
          : 'the id of a provider',
        example: 'provider: okta',
      }),
      /** Hands-on minutes, with the proof and without waiting. */
      duration: z.int().min(1).max(480).meta({
        description: 'Hands-on minutes, with the proof, without waiting.',
        expected: 'a whole number of minutes from 1 to 480',
        example: 'duration: 25',
      }),
      /** The provider's own name of the role that can do all of it. */
      role: z.string().trim().min(1).meta({
        description: 'Who can do it: the role by the exact name that the provider uses.',
        expected: 'the provider’s name of the role',
        example: 'role: Application administrator',
      }),
      /** The day when somebody read the guide, top to bottom, against its facts. */
      reviewed: z
        .preprocess(
          dayText,
          z
            .string()
            .refine((text) => isDay(text) && !(today !== undefined && isAfter(text, today))),
        )
        .meta({
          description: 'The day the guide was read, top to bottom, against its facts.',
          expected: 'a day that is not in the future, as year-month-day',
          example: 'reviewed: 2026-11-23',
          // For editors: a JSON Schema has no room for the check above.
          pattern: '^\\d{4}-\\d{2}-\\d{2}$',
        }),
      /** What makes the whole longer than the hands-on time: waiting for somebody, or for a sync. */
      elapsed: z.string().trim().min(1).max(30).optional().meta({
        description: 'How long it takes with waiting, where that is longer than the hands-on time.',
        expected: 'a few words',
        example: 'elapsed: half a day',
      }),
      /** Ids of the provider's sources that the guide was checked against. */
      sources: z.array(sourceIdSchema()).min(1).meta({
        description: 'The ids of the provider’s sources that the guide was checked against.',
        expected: 'a list of at least one id of a source',
        example: 'sources: [create-an-app-integration]',
      }),
      /** Ids of the questions to Wando whose answers matter for this guide, the most important first. */
      questions: z.array(z.string().regex(ID)).max(6).optional().meta({
        description: 'The ids of the questions to ask Wando first: src/content/questions.yaml.',
        expected: 'a list of at most six ids of questions',
        example: 'questions: [secret-channel, existing-accounts]',
      }),
      /** Whether lists and the navigation have the guide; false for one that another guide links to. */
      listed: z.boolean().optional().meta({
        description:
          'Whether lists have the guide; false for one that only another guide links to.',
        expected: 'true or false',
        example: 'listed: false',
      }),
      /** Ids of the values that the reader needs from Wando before the steps. */
      fromWando: valueList((id) => values[id].owner === 'wando').meta({
        description: 'The values that the reader needs from Wando before the steps.',
        expected: 'a list of ids of Wando’s values',
        example: 'fromWando: [redirect-uri]',
      }),
      /** Ids of the values that the reader sends to Wando after the steps. */
      toWando: valueList((id) => values[id].owner !== 'wando').meta({
        description: 'The values that the reader sends to Wando after the steps.',
        expected: 'a list of ids of the provider’s or the customer’s values',
        example: 'toWando: [issuer, client-id, client-secret]',
      }),
      /** A draft shows in `npm run dev` and nowhere else. */
      draft: z.boolean().optional().meta({
        description: 'A draft shows in the preview and nowhere else.',
        expected: 'true or false',
        example: 'draft: true',
      }),
    })
    .meta({
      description: 'The frontmatter of a guide.',
      expected: 'the keys of a guide between two lines of `---`',
      example: 'title: Okta single sign-on',
    });
}

/** The frontmatter of a page that is no guide. */
export function pageSchema() {
  const { title, description, draft } = guideSchema().shape;
  return z
    .strictObject({
      title,
      description,
      draft,
      /** Whether the page has a list of its headings; left out where a page has hardly any. */
      tableOfContents: z.boolean().optional().meta({
        description: 'Whether the page has a list of its headings.',
        expected: 'true or false',
        example: 'tableOfContents: false',
      }),
    })
    .meta({
      description: 'The frontmatter of a page that is no guide.',
      expected: 'title and description between two lines of `---`',
      example: 'title: Glossary',
    });
}

/** The frontmatter of a guide, as the schema gives it. */
export type GuideFrontmatter = z.infer<ReturnType<typeof guideSchema>>;

/** The keys that even a draft needs: without them it has no place and no name. */
export const draftKeys = { title: true, category: true, provider: true } as const;

function valueList(belongs: (id: ValueId) => boolean) {
  const ids = valueIds.filter(belongs);
  return z.array(
    z.enum(ids).meta({
      description: 'The id of a value in the registry.',
      expected: `one of ${ids.join(', ')}`,
      example: `- ${ids[0] ?? ''}`,
    }),
  );
}
