/** The lock of builds: one process has it, and one that has ended leaves it to the next. */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { takeLock, tryLock } from './lock.ts';

const folder = mkdtempSync(join(tmpdir(), 'wandodocs-lock-'));
const file = join(folder, 'lock');
afterEach(() => {
  rmSync(file, { force: true });
});

it('is taken once, and given back', async () => {
  const giveBack = await takeLock(file, () => expect.unreachable());
  expect(tryLock(file, process.ppid)).toBe(process.pid);
  giveBack();
  expect(existsSync(file)).toBe(false);
  expect(tryLock(file, process.ppid)).toBe(process.ppid);
  expect(readdirSync(folder)).toEqual(['lock']);
});

it.each([
  ['a process that has ended', String(spawnSync(process.execPath, ['-e', '']).pid)],
  ['nobody', ''],
])('of %s is taken over', (_owner, text) => {
  writeFileSync(file, text);
  expect(tryLock(file, process.pid)).toBe(process.pid);
  expect(readdirSync(folder)).toEqual(['lock']);
});

it('is waited for, and says for whom', async () => {
  writeFileSync(file, String(process.ppid));
  const giveBack = await takeLock(file, (pid) => {
    expect(pid).toBe(process.ppid);
    rmSync(file);
  });
  expect(tryLock(file, process.ppid)).toBe(process.pid);
  giveBack();
});
