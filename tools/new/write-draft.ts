/** Writes the files of a new guide, all of them or none. */

import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SourceFile } from '../../src/source/source-file.ts';

/**
 * Writes files that aren't there yet, then new texts of files that are. Ctrl+C waits until it is done.
 *
 * @param changed files of the project with their new text
 * @throws when one of the new files exists, or can't be written; then nothing was written
 */
export function writeDraft(
  root: string,
  files: readonly SourceFile[],
  changed: readonly SourceFile[] = [],
): void {
  const there = files.find(({ path }) => existsSync(join(root, path)));
  if (there) throw new Error(`${there.path} is there already. Nothing was written.`);
  const written: string[] = [];
  // With a listener, a signal doesn't end the process in the middle of what follows.
  const wait = () => undefined;
  process.on('SIGINT', wait).on('SIGTERM', wait);
  try {
    for (const { path, text } of files) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      written.push(path);
      writeFileSync(join(root, path), text, { flag: 'wx' });
    }
    for (const { path, text } of changed) writeFileSync(join(root, path), text);
  } catch (error) {
    for (const path of written) rmSync(join(root, path), { force: true });
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`Nothing was written: ${reason}`, { cause: error });
  } finally {
    process.off('SIGINT', wait).off('SIGTERM', wait);
  }
}
