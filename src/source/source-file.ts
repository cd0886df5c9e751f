/** A file of the sources, and what was read from one. */

import type { YamlSource } from './yaml-source.ts';

/** A file as it is on the disk; the path counts from the project's root, with forward slashes. */
export interface SourceFile {
  readonly path: string;
  /** Empty for a file that is only known to exist. */
  readonly text: string;
  /** How large the file is, where it isn't text. */
  readonly bytes?: number;
  /** Whether it has no text because it is larger than a source may be. */
  readonly isTooLarge?: boolean;
}

/** A thing of the model with the file that it came from. */
export interface Sourced<T> {
  readonly value: T;
  readonly file: string;
  readonly text: string;
  readonly yaml: YamlSource;
}
