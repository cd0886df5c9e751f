/** The frontmatter of an MDX file: the YAML between its first two lines of `---`. */

import { parseYaml, type YamlSource } from './yaml-source.ts';

/** Frontmatter with its place in the file. */
export interface Frontmatter {
  readonly yaml: YamlSource;
  /** How many characters of the file stand before the YAML. */
  readonly start: number;
  /** Whether the file begins with `---` and has a second such line. */
  readonly isClosed: boolean;
}

const BLOCK = /^(---[ \t]*\r?\n)(?:(.*?)\r?\n)?---[ \t]*(?:\r?\n|$)/s;

/** Reads the frontmatter of a file; without any, its data are empty. */
export function frontmatterOf(text: string): Frontmatter {
  const [block, opening = '', yaml = ''] = BLOCK.exec(text) ?? [];
  const isClosed = block !== undefined;
  return { yaml: parseYaml(yaml, isClosed ? 1 : 0), start: opening.length, isClosed };
}
