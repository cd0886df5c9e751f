/** Runs a command; what nobody foresaw is reported in a line, not in a stack. */

import { ownPlace } from './stack.mjs';

/** Runs it to its end. Should it throw, the process reports why and ends with exit code 1. */
export async function runCommand(command: () => Promise<void> | void): Promise<void> {
  try {
    await command();
  } catch (error) {
    console.error(inOneLine(error, process.cwd()));
    process.exitCode = 1;
  }
}

/**
 * The words of an error. What we throw for people is a plain `Error`; any other kind is a mistake in
 * the code, and its place is reported too.
 *
 * @param root the project's folder; the place counts from there
 */
export function inOneLine(error: unknown, root: string): string {
  if (!(error instanceof Error)) return String(error);
  const location = error.constructor === Error ? undefined : ownPlace(error.stack ?? '', root);
  return location === undefined ? error.message : `${error.message} (${location})`;
}
