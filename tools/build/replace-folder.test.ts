/** A folder is replaced as a whole, or stays as it is. */

import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { foldersBeside } from './out-folder.ts';
import { replaceFolder } from './replace-folder.ts';

const parent = mkdtempSync(join(tmpdir(), 'wandodocs-replace-'));
const out = join(parent, 'dist');
afterAll(() => {
  rmSync(parent, { recursive: true });
});

const fillWith = (text: string, isWhole = true) =>
  replaceFolder(out, (work) => {
    writeFileSync(join(work, 'index.html'), text);
    return Promise.resolve(isWhole ? 'ours' : undefined);
  });
const served = () => readFileSync(join(out, 'index.html'), 'utf8');

it('makes it, replaces it, and leaves nothing beside it', async () => {
  await fillWith('one');
  writeFileSync(join(out, 'old.html'), '');
  await fillWith('two');
  expect(served()).toBe('two');
  expect(existsSync(join(out, 'old.html'))).toBe(false);
  expect(readdirSync(parent)).toEqual(['dist']);
});

it('keeps it when the new content isn’t whole, or fails', async () => {
  await fillWith('three', false);
  await expect(replaceFolder(out, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(served()).toBe('two');
  expect(readdirSync(parent)).toEqual(['dist']);
});

it('brings back what a killed build had put aside, and takes its remains away', async () => {
  const { work, old } = foldersBeside(out, 1);
  mkdirSync(work);
  renameSync(out, old);
  await fillWith('four', false);
  expect(served()).toBe('two');
  expect(readdirSync(parent)).toEqual(['dist']);
  mkdirSync(old);
  await fillWith('five', false);
  expect(served()).toBe('two');
  expect(readdirSync(parent)).toEqual(['dist']);
});
