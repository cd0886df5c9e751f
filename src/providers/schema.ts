/** What a file of the provider registry holds. Each key carries the sentences that a writer sees. */

import { z } from 'astro/zod';
import { categoryIds, type CategoryId } from '../site.ts';
import { ID, sourceIdSchema, sourceSchema, type SchemaContext } from './source.ts';

/** What a capability's cell can say, with the word that the pages show. */
export const answers = {
  yes: 'Yes',
  no: 'No',
  partly: 'Partly',
  ask: 'Ask your contact',
} as const;

/** One of the answers. */
export type Answer = keyof typeof answers;

/** The rows of the capability matrix, in their order, as questions. */
export const capabilityLabels = {
  'sso-oidc': 'Does single sign-on work?',
  'scim-users': 'Can it provision people?',
  'scim-groups': 'Can it provision groups?',
  'just-in-time': 'Is an account made at the first sign-in?',
  'portal-start': 'Can sign-in start from its portal?',
  'credential-expiry': 'Do credentials expire?',
  license: 'Is a paid license needed?',
  'catalog-app': 'Is there a ready app in its catalog?',
} as const;

/** Capabilities that are facts: neither answer is the better one. */
const facts: readonly string[] = ['credential-expiry', 'license', 'catalog-app'];

/** Id of a capability. */
export type CapabilityId = keyof typeof capabilityLabels;

/** All capability ids, in the order of the matrix. */
export const capabilityIds = Object.keys(capabilityLabels) as [CapabilityId, ...CapabilityId[]];

/** Whether a capability is a fact, which no page praises or warns of. */
export function isFact(id: CapabilityId): boolean {
  return facts.includes(id);
}

function capabilitySchema() {
  return z
    .strictObject({
      /** What the provider can do; Wando's side is combined in from src/site.ts. */
      answer: z.enum(Object.keys(answers) as [Answer, ...Answer[]]).meta({
        description: 'What the provider can do.',
        expected: 'yes, no, partly or ask',
        example: 'answer: yes',
      }),
      /** One sentence that says it, with inline Markdown at most. */
      text: z.string().trim().min(1).meta({
        description: 'One sentence about the provider’s side; inline Markdown only.',
        expected: 'a sentence',
        example: 'text: Works with the org authorization server.',
      }),
      source: sourceIdSchema(),
    })
    .meta({
      description: 'A cell of the capability matrix: no cell without its source.',
      expected: 'a cell with answer, text and source',
      example: '{ answer: yes, text: …, source: create-an-app-integration }',
    });
}

/** A provider of the registry: src/content/providers/<id>.yaml. */
export function providerSchema(context: SchemaContext = {}) {
  // A cell may be left out while the provider has drafts only: src/lint/rules/capabilities.ts.
  const capability = capabilitySchema().optional();
  const cells = Object.fromEntries(capabilityIds.map((id) => [id, capability]));
  return z.strictObject({
    /** The provider's name as its maker writes it today. */
    name: z.string().trim().min(1).meta({
      description: 'The provider’s name, as its maker writes it today.',
      expected: 'the provider’s name',
      example: 'name: Okta',
    }),
    /** Other and former names that people search for. */
    aliases: z.array(z.string().trim().min(1)).meta({
      description: 'Other and former names that people search for.',
      expected: 'a list of names',
      example: 'aliases: [Azure AD, AAD]',
    }),
    /** Other products that the provider's guide of a kind serves as well. */
    covers: z
      .partialRecord(z.enum(categoryIds), z.array(z.string().trim().min(1)).min(1))
      .optional()
      .meta({
        description:
          'Other products that the guide of a kind serves as well, by the kind; the finder knows them.',
        expected: 'lists of names under sso or scim',
        example: 'covers: { sso: [Keycloak, JumpCloud] }',
      }),
    /** The console where the steps happen; left out when there is no particular one. */
    console: z
      .strictObject({
        name: z.string().trim().min(1).meta({
          description: 'The console’s own name.',
          expected: 'the console’s name',
          example: 'name: Okta Admin Console',
        }),
        url: z
          .url({ protocol: /^https$/ })
          .optional()
          .meta({
            description: 'The console’s address, when everyone’s is the same.',
            expected: 'an address with https://',
            example: 'url: https://entra.microsoft.com',
          }),
      })
      .optional()
      .meta({
        description: 'The console where the steps happen.',
        expected: 'a console with its name, and its address when there is one',
        example: 'console: { name: Auth0 Dashboard, url: https://manage.auth0.com }',
      }),
    /** The name of a second console of the provider, where some of the steps happen. */
    otherConsole: z.string().trim().min(1).optional().meta({
      description:
        'The name of the provider’s second console, where the steps with `where="other-console"` happen.',
      expected: 'the second console’s name',
      example: 'otherConsole: Google Admin console',
    }),
    /** The place in lists: smaller comes first. */
    order: z.int().min(1).meta({
      description: 'The place in lists: smaller comes first.',
      expected: 'a whole number from 1',
      example: 'order: 3',
    }),
    /** How many days a review or a copy of a source holds: 60 where the console changes often. */
    shelfLife: z
      .union([z.literal(60), z.literal(120)])
      .optional()
      .meta({
        description:
          'How many days a review or a copy of a source holds: 60 for a console that changes often, 120 (also when left out) for others.',
        expected: '60 or 120',
        example: 'shelfLife: 60',
      }),
    /** What works, cell by cell. */
    capabilities: z.strictObject(cells as Record<CapabilityId, typeof capability>).meta({
      description: 'What works with this provider: one cell for each column of the matrix.',
      expected: `a cell for each of ${capabilityIds.join(', ')}`,
      example: 'capabilities:',
    }),
    /** The pages that statements about the provider rest on, by id. */
    sources: z.record(z.string().regex(ID), sourceSchema(context)).optional().meta({
      description: 'The pages that statements about the provider rest on, each by an id.',
      expected: 'sources by their ids',
      example: 'sources:',
    }),
  });
}

/** A provider's data, as the schema gives it. */
export type ProviderData = z.infer<ReturnType<typeof providerSchema>>;

/** A provider with its id, which is its file's name. */
export interface Provider extends ProviderData {
  readonly id: string;
}

/** Every name by which people look for a guide of a kind with this provider, its own first. */
export function namesFor(
  { name, aliases, covers }: Pick<Provider, 'name' | 'aliases' | 'covers'>,
  category: CategoryId,
): string[] {
  return [name, ...aliases, ...(covers?.[category] ?? [])];
}
