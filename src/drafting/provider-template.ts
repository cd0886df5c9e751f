/** The file of a provider that has drafts only so far. */

import { stringify } from 'yaml';
import { capabilityLabels } from '../providers/schema.ts';
import type { NewProvider } from './new-guide.ts';

/** The provider's YAML: what is known, and comments for what is not. */
export function providerTemplate(name: string, provider: NewProvider): string {
  const { aliases, consoleName, consoleUrl, order } = provider;
  const known = {
    name,
    aliases,
    ...(consoleName !== undefined && {
      console: { name: consoleName, ...(consoleUrl !== undefined && { url: consoleUrl }) },
    }),
    order,
  };
  const cells = Object.entries(capabilityLabels).map(([id, label]) => `#   ${id}: ${label}`);
  return `${stringify(known, { lineWidth: 0, flowCollectionPadding: false })}# How many days a review holds: 60 where the console changes often, 120 where it doesn’t.
shelfLife: 120
# What works with the provider. A draft may leave cells out; a published guide needs each of these:
${cells.join('\n')}
# A cell looks like this. The answer is yes, no, partly or ask; \`asOf\` is how old the copy is that you read.
#   sso-oidc:
#     answer: yes
#     text: One sentence about the provider’s side.
#     source:
#       title: The title of the page
#       url: https://…
#       asOf: 2026-08
capabilities: {}
`;
}
