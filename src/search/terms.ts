/** The words that mean the same, as writers keep them in src/content/terms.yaml. */

import { parse } from 'yaml';
import { z } from 'astro/zod';

const schema = z.array(z.strictObject({ terms: z.array(z.string().trim().min(1)).min(2) }));

/**
 * The groups of a file, each as one text with | between.
 *
 * @throws when the file isn't a list of `terms`
 */
export function termsFrom(text: string): string[] {
  return schema.parse(parse(text)).map(({ terms }) => terms.join('|'));
}
