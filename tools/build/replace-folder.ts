/** Fills a folder as a whole or not at all: what was there stays until the new content is complete. */

import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { foldersBeside, leftBeside, MARKER } from './out-folder.ts';

/**
 * Replaces a folder. The caller holds the lock of its builds.
 *
 * @param out the folder, see `outFolder`
 * @param fill makes the new content in a folder beside it, and gives the text of the marker; when it gives
 *   none, because the content isn't complete, or when it throws, `out` stays as it is
 */
export async function replaceFolder(
  out: string,
  fill: (work: string) => Promise<string | undefined>,
): Promise<void> {
  const { work, old } = foldersBeside(out, process.pid);
  mkdirSync(dirname(out), { recursive: true });
  restoreFolder(out);
  // With the lock in hand, nobody else is at work: what lies there was left by a killed build.
  for (const folder of leftBeside(out)) remove(folder);
  const stop = (signal: NodeJS.Signals) => {
    remove(work);
    process.exit(128 + constants.signals[signal]);
  };
  process.on('SIGINT', stop).on('SIGTERM', stop).on('SIGHUP', stop);
  try {
    mkdirSync(work);
    const marker = await fill(work);
    if (marker === undefined) return;
    writeFileSync(join(work, MARKER), marker);
    exchange(out, work, old);
  } finally {
    remove(work);
    process.off('SIGINT', stop).off('SIGTERM', stop).off('SIGHUP', stop);
  }
}

/** Brings the last content back when a process was killed in the moment between the two renames. */
export function restoreFolder(out: string): void {
  const { old } = foldersBeside(out, process.pid);
  if (!existsSync(old)) return;
  if (existsSync(out)) remove(old);
  else renameSync(old, out);
}

/** A folder can't be renamed over one that holds files, so the last one steps aside first. */
function exchange(out: string, work: string, old: string): void {
  if (existsSync(out)) renameSync(out, old);
  try {
    renameSync(work, out);
  } catch (error) {
    restoreFolder(out);
    throw error;
  }
  remove(old);
}

/** Again, should a thread that is still at work have put a file there meanwhile. */
function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
