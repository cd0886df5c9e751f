/** What a guide's frontmatter holds. Each key carries the sentences that a writer sees. */

import { z } from 'astro/zod';
import { categoryIds } from '../site.ts';
import { values, valueIds, type ValueId } from '../values/values.ts';
import { dayText, isAfter, isDay, isMonth } from '../source/day.ts';

/** What a check needs to know besides the text. */
export interface SchemaContext {
  /** Ids of the provider registry; any word passes when they are left out. */
  readonly providerIds?: readonly string[];
  /** The day of the check, `2026-11-23`; dates after it are refused. Any day passes when left out. */
  readonly today?: string;
}

/** A page that a statement rests on. The same shape wherever a statement names its source. */
export function sourceSchema({ today }: SchemaContext = {}) {
  return z
    .strictObject({
      /** The page's own title. */
      title: z.string().trim().min(1).meta({
        description: 'The title of the page, as it stands on the page.',
        expected: 'the title of the page',
        example: 'title: Create OpenID Connect app integrations',
      }),
      /** Address of the provider's own page. */
      url: z.url({ protocol: /^https$/ }).meta({
        description: 'The address of the page.',
        expected: 'the address of the page, with https://',
        example: 'url: https://help.okta.com/oie/en-us/content/topics/apps/apps-overview.htm',
      }),
      /** How old the copy is that was read: a month or a day. */
      asOf: z
        .preprocess(
          dayText,
          z.string().refine((text) => {
            return (isDay(text) || isMonth(text)) && !(today !== undefined && isAfter(text, today));
          }),
        )
        .meta({
          description: 'How old the copy is that was read: a month or a day.',
          expected: 'a month or a day that is not in the future',
          example: 'asOf: 2026-08',
          pattern: '^\\d{4}-\\d{2}(-\\d{2})?$',
        }),
    })
    .meta({
      description: 'A page that the guide was checked against.',
      expected: 'a source with title, url and asOf',
      example: '{ title: Manage secrets, url: https://help.okta.com/…, asOf: 2026-08 }',
    });
}

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
      /** Minutes that the default way takes, with its proof and without waiting. */
      duration: z.int().min(1).max(120).meta({
        description: 'Minutes that the default way takes, with its proof, without waiting.',
        expected: 'a whole number of minutes from 1 to 120',
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
      /** The provider's own pages that the guide was checked against. */
      sources: z.array(sourceSchema(context)).min(1).meta({
        description: 'The provider’s own pages that the guide was checked against.',
        expected: 'a list of at least one source',
        example: 'sources: [{ title: …, url: https://…, asOf: 2026-08 }]',
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
