/** Capabilities: a draft's provider may lack cells, a published guide's provider has each of them. */

import { capabilityIds } from '../../providers/schema.ts';
import type { Rule } from '../rule.ts';

/** Every provider with a published guide has a cell for each column of the capability matrix. */
export const checkCapabilities: Rule = ({ guides, providers }) => {
  const published = new Set(guides.map(({ value }) => value.provider));
  return providers
    .filter(({ value: { id } }) => published.has(id))
    .flatMap(({ value: { name, capabilities }, file, yaml }) =>
      capabilityIds
        .filter((id) => !capabilities[id])
        .map((id) => ({
          rule: 'provider/no-capability',
          file,
          ...yaml.locationOf(['capabilities']),
          found: `no cell \`${id}\`, and ${name} has a published guide`,
          expected: `a cell for each of ${capabilityIds.join(', ')}`,
          help: `Add \`${id}:\` with answer, text and source. When nobody can confirm it, the answer is \`ask\`.`,
        })),
    );
};
