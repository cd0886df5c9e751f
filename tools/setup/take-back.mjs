/**
 * Takes back a guide that was being written when `npm run new` ended, however it ended: while files are
 * written, copies of them lie in a folder of their own. It runs before anything is installed, on Node 20.
 */

import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Where `npm run new` works, from the project's root; git knows nothing of it. */
export const WORKSHOP = join('.cache', 'new-guide');
/** The copies, at their paths from the project's root. The folder stands there from the first file to the last. */
export const UNFINISHED = join(WORKSHOP, 'unfinished');

/**
 * Deletes what was written of an unfinished guide; nothing else in the project changes.
 *
 * @param {string} root the project's folder
 * @returns {boolean} whether there was one
 */
export function takeBackUnfinished(root) {
  const copies = join(root, UNFINISHED);
  const wasUnfinished = existsSync(copies);
  const paths = wasUnfinished ? readdirSync(copies, { recursive: true, encoding: 'utf8' }) : [];
  for (const path of paths) {
    const [copy, file] = [join(copies, path), join(root, path)];
    if (!isFile(copy) || !isFile(file)) continue;
    // Cut short or whole, the copy begins with it; what somebody else wrote there isn't ours.
    if (readFileSync(copy, 'utf8').startsWith(readFileSync(file, 'utf8'))) rmSync(file);
  }
  rmSync(join(root, WORKSHOP), { recursive: true, force: true });
  return wasUnfinished;
}

/** @param {string} path */
function isFile(path) {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
