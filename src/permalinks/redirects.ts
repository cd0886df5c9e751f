/** src/content/redirects.yaml: where the links of what was removed, or moved as a page, lead now. */

import type { Diagnostic } from '../source/diagnostic.ts';
import { parseYaml } from '../source/yaml-source.ts';
import type { Redirect } from './addresses.ts';

/** The file where a removed address names its successor. */
export const REDIRECTS_FILE = 'src/content/redirects.yaml';

const ADDRESS = /^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/;

/** The lines of the file, and what is wrong with them. */
export function parseRedirects(text: string): { redirects: Redirect[]; diagnostics: Diagnostic[] } {
  const yaml = parseYaml(text);
  const expected = 'lines such as `/sso/okta/#old-id: /sso/okta/#new-id`';
  const help = 'Write the old address, a colon, and the address that took its place.';
  const bad = (found: string, location: { line: number; column: number }) => ({
    rule: 'permalinks/bad-successor',
    file: REDIRECTS_FILE,
    ...location,
    found,
    expected,
    help,
  });
  const diagnostics = yaml.faults.map(({ message, location }) => bad(message, location));
  const data = yaml.data ?? {};
  if (typeof data !== 'object' || Array.isArray(data)) {
    return {
      redirects: [],
      diagnostics: [bad('something other than such lines', yaml.locationOf([]))],
    };
  }
  const lines = Object.entries(data as Record<string, unknown>).map(([from, to]) => ({
    from,
    to: typeof to === 'string' ? to : JSON.stringify(to),
    file: REDIRECTS_FILE,
    location: yaml.locationOf([from]),
  }));
  const isAddress = ({ from, to }: Redirect) => ADDRESS.test(from) && ADDRESS.test(to);
  return {
    redirects: lines.filter(isAddress),
    diagnostics: [
      ...diagnostics,
      ...lines
        .filter((line) => !isAddress(line))
        .map(({ from, to, location }) => bad(`${from}: ${to}`, location)),
    ],
  };
}
