/** Reads the arguments of a command; a wrong one is reported in one line. */

import { parseArgs, type ParseArgsConfig } from 'node:util';

/**
 * Like `parseArgs`, but ends the process with a line instead of a stack when an argument is not known.
 *
 * @param config as for `parseArgs`
 */
export function readOptions<const T extends ParseArgsConfig>(
  config: T,
): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(2);
  }
}
