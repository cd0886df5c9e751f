/** The frontmatter of an MDX file: the YAML between its first two lines of `---`. */

import { parseYaml, type YamlSource } from './yaml-source.ts';

/** Frontmatter with its place in the file. */
export interface Frontmatter {
  readonly yaml: YamlSource;
  /** How many characters of the file stand before the YAML. */
  readonly start: number;
  /** Why the keys can’t be read: they have no end, or something stands before them. */
  readonly fault: 'not-closed' | 'not-at-start' | undefined;
}

/** An empty line or a byte order mark before the keys; YAML is read from the first character on only. */
export const BEFORE_KEYS = /^[\s\uFEFF]+(?=---[ \t]*\r?\n)/;
const BLOCK = /^(---[ \t]*\r?\n)(?:(.*?)\r?\n)?---[ \t]*(?:\r?\n|$)/s;

/** Reads the frontmatter of a file; without any, its data are empty. */
export function frontmatterOf(text: string): Frontmatter {
  const [block, opening = '', content = ''] = BLOCK.exec(text) ?? [];
  const yaml = parseYaml(content, block === undefined ? 0 : 1);
  return { yaml, start: opening.length, fault: block === undefined ? faultOf(text) : undefined };
}

function faultOf(text: string): Frontmatter['fault'] {
  if (text.startsWith('---')) return 'not-closed';
  return BEFORE_KEYS.test(text) ? 'not-at-start' : undefined;
}
