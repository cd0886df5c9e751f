/** Writes the files of a new guide, all of them or none. */

import {
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { SourceFile } from '../../src/source/source-file.ts';
import { takeBackUnfinished, UNFINISHED, WORKSHOP } from '../setup/take-back.mjs';

/**
 * Writes files that aren't there yet. Should the process end on the way, even by a power cut, the next
 * command takes back what was written: tools/setup/take-back.mjs.
 *
 * @throws when one of them exists, or can't be written; then nothing was written
 */
export function writeDraft(root: string, files: readonly SourceFile[]): void {
  const there = files.find(({ path }) => existsSync(join(root, path)));
  if (there) throw new Error(`${there.path} is there already. Nothing was written.`);
  takeBackUnfinished(root);
  const prepared = join(root, WORKSHOP, 'prepared');
  for (const { path, text } of files) {
    mkdirSync(dirname(join(prepared, path)), { recursive: true });
    writeFileSync(join(prepared, path), text);
  }
  // From here on the guide counts as unfinished, and from the second renaming on as finished.
  renameSync(prepared, join(root, UNFINISHED));
  try {
    for (const { path } of files) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      copyFileSync(join(root, UNFINISHED, path), join(root, path), constants.COPYFILE_EXCL);
    }
    renameSync(join(root, UNFINISHED), join(root, WORKSHOP, 'finished'));
  } catch (error) {
    takeBackUnfinished(root);
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`Nothing was written: ${reason}`, { cause: error });
  }
  rmSync(join(root, WORKSHOP), { recursive: true, force: true });
}
