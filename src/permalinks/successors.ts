/** src/content/successors.yaml: where the links of what was removed, or moved as a page, lead now. */

import type { Finding } from '../source/diagnostic.ts';
import { parseYaml } from '../source/yaml-source.ts';
import type { Detour } from './addresses.ts';

/** The file where a removed address names its successor. */
export const SUCCESSORS_FILE = 'src/content/successors.yaml';

const ADDRESS = /^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/;

/** The lines of the file, and what is wrong with them. */
export function parseSuccessors(text: string): { successors: Detour[]; findings: Finding[] } {
  const yaml = parseYaml(text);
  const expected = 'lines such as `/sso/okta/#old-id: /sso/okta/#new-id`';
  const mend = 'Write the old address, a colon, and the address that took its place.';
  const bad = (found: string, place: { line: number; column: number }) => ({
    rule: 'permalinks/bad-successor',
    file: SUCCESSORS_FILE,
    ...place,
    found,
    expected,
    mend,
  });
  const findings = yaml.faults.map(({ message, place }) => bad(message, place));
  const data = yaml.data ?? {};
  if (typeof data !== 'object' || Array.isArray(data)) {
    return { successors: [], findings: [bad('something other than such lines', yaml.placeOf([]))] };
  }
  const lines = Object.entries(data as Record<string, unknown>).map(([from, to]) => ({
    from,
    to: typeof to === 'string' ? to : JSON.stringify(to),
    file: SUCCESSORS_FILE,
    place: yaml.placeOf([from]),
  }));
  const isAddress = ({ from, to }: Detour) => ADDRESS.test(from) && ADDRESS.test(to);
  return {
    successors: lines.filter(isAddress),
    findings: [
      ...findings,
      ...lines
        .filter((line) => !isAddress(line))
        .map(({ from, to, place }) => bad(`${from}: ${to}`, place)),
    ],
  };
}
