/** The files of a new guide are written together, over nothing that is there. */

import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { writeDraft } from './write-draft.ts';

const files = [
  { path: 'src/a.svg', text: 'one' },
  { path: 'src/b.yaml', text: 'two' },
  { path: 'src/sso/c.mdx', text: 'three' },
];
let root = '';
const text = (path: string) => readFileSync(join(root, path), 'utf8');
const leftOvers = () => (existsSync(join(root, '.cache')) ? readdirSync(join(root, '.cache')) : []);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'write-draft-'));
  mkdirSync(join(root, 'src'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
});

it('writes each file, and leaves nothing else behind', () => {
  writeDraft(root, files);
  expect(files.map(({ path }) => text(path))).toEqual(['one', 'two', 'three']);
  expect(leftOvers()).toEqual([]);
});

it.each(files.map(({ path }) => path))('writes nothing when %s is there already', (path) => {
  mkdirSync(join(root, 'src/sso'), { recursive: true });
  writeFileSync(join(root, path), 'older');
  expect(() => {
    writeDraft(root, files);
  }).toThrow(`${path} is there already. Nothing was written.`);
  expect(text(path)).toBe('older');
  expect(files.filter((file) => existsSync(join(root, file.path)))).toHaveLength(1);
});

it('takes back what it has written when a file can’t be', () => {
  writeFileSync(join(root, 'src/sso'), 'a file where a folder belongs');
  expect(() => {
    writeDraft(root, files);
  }).toThrow(/^Nothing was written: /);
  expect(readdirSync(join(root, 'src'))).toEqual(['sso']);
  expect(leftOvers()).toEqual([]);
});
