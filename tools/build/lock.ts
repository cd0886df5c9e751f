/** One build at a time in a project, for Astro shares folders between them: a file names the process at work. */

import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

/** How often a waiting build looks again, in milliseconds. */
const PAUSE = 200;

/**
 * Takes the lock, as soon as no running process has it.
 *
 * @param file where it lies
 * @param onWait is given, once, the id of the process that is waited for
 * @returns what gives it back
 */
export async function takeLock(file: string, onWait: (pid: number) => void): Promise<() => void> {
  let isWaiting = false;
  for (;;) {
    const owner = tryLock(file, process.pid);
    if (owner === process.pid) {
      return () => {
        giveBack(file);
      };
    }
    if (!isWaiting) onWait(owner);
    isWaiting = true;
    await setTimeout(PAUSE);
  }
}

/**
 * Takes the lock when it is free, or its process has ended.
 *
 * @param pid the process that wants it
 * @returns the process that has it now
 */
export function tryLock(file: string, pid: number): number {
  for (;;) {
    if (create(file, pid)) return pid;
    const owner = ownerOf(file);
    if (owner !== undefined && isRunning(owner)) return owner;
    removeStale(file, owner, pid);
  }
}

function create(file: string, pid: number): boolean {
  // Written whole before it has its name: nobody reads a lock without its owner.
  const draft = `${file}-${String(pid)}`;
  writeFileSync(draft, String(pid));
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Takes an old lock away, and not the one that another process has put in its place meanwhile. */
function removeStale(file: string, owner: number | undefined, pid: number): void {
  const aside = `${file}-stale-${String(pid)}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  if (ownerOf(aside) !== owner) renameSync(aside, file);
  rmSync(aside, { force: true });
}

function giveBack(file: string): void {
  if (ownerOf(file) === process.pid) rmSync(file, { force: true });
}

function ownerOf(file: string): number | undefined {
  try {
    return Number.parseInt(readFileSync(file, 'utf8'), 10) || undefined;
  } catch {
    return undefined;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isCode(error, 'EPERM');
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
