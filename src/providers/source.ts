/** A source: a page that statements rest on. It is kept once per provider, and cited by its id. */

import { z } from 'astro/zod';
import { dayText, isAfter, isDay, isMonth } from '../source/day.ts';

/** What a schema needs to know besides the text. */
export interface SchemaContext {
  /** Ids of the provider registry; any word passes when they are left out. */
  readonly providerIds?: readonly string[];
  /** The last day that is no future, `2026-11-23`. Any day passes when left out. */
  readonly today?: string;
}

/** What an id may look like: lower-case words with hyphens between. */
export const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The id of a source, where a statement cites it. */
export function sourceIdSchema() {
  return z.string().regex(ID).meta({
    description: 'The id of a source of the provider, in the provider’s file.',
    expected: 'the id of a source in the provider’s file',
    example: 'source: create-an-app-integration',
  });
}

/** A source in the provider's file. */
export function sourceSchema({ today }: SchemaContext = {}) {
  const day = (pattern: 'day' | 'month') =>
    z.preprocess(
      dayText,
      z.string().refine((text) => {
        const isDate = isDay(text) || (pattern === 'month' && isMonth(text));
        return isDate && !(today !== undefined && isAfter(text, today));
      }),
    );
  return z
    .strictObject({
      /** The page's own title. */
      title: z.string().trim().min(1).meta({
        description: 'The title of the page, as it is on the page.',
        expected: 'the title of the page',
        example: 'title: Create OpenID Connect app integrations',
      }),
      /** Address of the provider's own page. */
      url: z.url({ protocol: /^https$/ }).meta({
        description: 'The address of the page.',
        expected: 'the address of the page, with https://',
        example: 'url: https://help.okta.com/oie/en-us/content/topics/apps/apps-overview.htm',
      }),
      /** How old the text is: the day or month that the page gives, or that of the copy. */
      asOf: day('month').meta({
        description: 'How old the text of the page is: the day or month that it gives.',
        expected: 'a month or a day that is not in the future',
        example: 'asOf: 2026-08',
        pattern: '^\\d{4}-\\d{2}(-\\d{2})?$',
      }),
      /** The day when somebody read it for this site. */
      read: day('day').meta({
        description: 'The day on which the page was read for this site.',
        expected: 'a day that is not in the future, as year-month-day',
        example: 'read: 2026-11-24',
        pattern: '^\\d{4}-\\d{2}-\\d{2}$',
      }),
    })
    .meta({
      description: 'A page that statements rest on.',
      expected: 'a source with title, url, asOf and read',
      example:
        '{ title: Manage secrets, url: https://help.okta.com/…, asOf: 2026-08, read: 2026-11-24 }',
    });
}

/** A source, as the schema gives it. */
export type Source = z.infer<ReturnType<typeof sourceSchema>>;
