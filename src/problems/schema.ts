/** What a file of problems holds. Each key carries the sentences that a writer sees. */

import { z } from 'astro/zod';
import { sourceIdSchema } from '../providers/source.ts';

/** The step that fixes a problem: `category/provider#step-id`. */
const STEP_ADDRESS = /^(sso|scim)\/[a-z0-9-]+#[a-z0-9-]+$/;

/** The problems of one provider: src/content/problems/<provider>.yaml. */
export function problemsSchema() {
  const problem = z
    .strictObject({
      /** Says the situation; part of the address /problems/#<provider>-<id>. */
      id: z
        .string()
        .regex(/^[a-z]+(?:-[a-z0-9]+)*$/)
        .meta({
          description: 'Says the situation, in words with hyphens; part of the address.',
          expected: 'lower-case words with hyphens between',
          example: 'id: redirect-uri-not-registered',
        }),
      /** The provider's own code. */
      code: z.string().trim().min(1).optional().meta({
        description: 'The provider’s own code, when there is one.',
        expected: 'the provider’s code, as a text',
        example: 'code: AADSTS50011',
      }),
      /** The provider's own words. */
      message: z.string().trim().min(1).optional().meta({
        description: 'The provider’s own words, or their telling part.',
        expected: 'the message as the provider shows it',
        example: 'message: Callback URL mismatch.',
      }),
      /** Why it happens. */
      cause: z.string().trim().min(1).meta({
        description: 'Why it happens; inline Markdown only.',
        expected: 'a sentence or two',
        example: 'cause: The redirect URI differs by a slash.',
      }),
      /** What to do. */
      fix: z.string().trim().min(1).meta({
        description: 'What to do, as imperative sentences; inline Markdown only.',
        expected: 'a sentence or two',
        example: 'fix: Paste the redirect URI from your Wando contact again.',
      }),
      /** The step that fixes it. */
      step: z.string().regex(STEP_ADDRESS).meta({
        description: 'The step that fixes it; says also which guide the problem belongs to.',
        expected: 'category/provider#step-id',
        example: 'step: sso/okta#add-redirect-uri',
      }),
      source: sourceIdSchema(),
    })
    .refine((entry) => entry.code !== undefined || entry.message !== undefined)
    .meta({
      description: 'A problem, by the provider’s own code or message.',
      expected: 'a problem with id, code or message, cause, fix, step and source',
      example: '- id: redirect-uri-not-registered',
    });
  return z.array(problem).min(1).meta({
    description: 'The problems of one provider.',
    expected: 'a list of problems',
    example: '- id: redirect-uri-not-registered',
  });
}

/** A problem, as the schema gives it. */
export type ProblemData = z.infer<ReturnType<typeof problemsSchema>>[number];
