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
import { runNode } from '../run-node.ts';
import { writeDraft } from './write-draft.ts';

const files = [
  { path: 'src/a.svg', text: 'one' },
  { path: 'src/b.yaml', text: 'two' },
  { path: 'src/sso/c.mdx', text: 'three' },
];
let root = '';
const text = (path: string) => readFileSync(join(root, path), 'utf8');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'write-draft-'));
  mkdirSync(join(root, 'src'));
  writeFileSync(join(root, 'src/old.yaml'), 'old');
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
});

it('writes each file, and the new text of one that is there', () => {
  writeDraft(root, files, [{ path: 'src/old.yaml', text: 'new' }]);
  expect(files.map(({ path }) => text(path))).toEqual(['one', 'two', 'three']);
  expect(text('src/old.yaml')).toBe('new');
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
    writeDraft(root, files, [{ path: 'src/old.yaml', text: 'new' }]);
  }).toThrow(/^Nothing was written: /);
  expect(readdirSync(join(root, 'src'))).toEqual(['old.yaml', 'sso']);
  expect(text('src/old.yaml')).toBe('old');
});

it('writes the rest when Ctrl+C comes in the middle', async () => {
  const module = JSON.stringify(join(import.meta.dirname, 'write-draft.ts'));
  // The signal comes while the second file is being asked for its text.
  const script = `
    import { writeDraft } from ${module};
    const files = ${JSON.stringify(files)};
    const second = { ...files[1], get text() { process.kill(process.pid, 'SIGINT'); return 'two'; } };
    writeDraft(process.cwd(), [files[0], second, files[2]]);
  `;
  await runNode(['--input-type=module', '--eval', script], { cwd: root });
  expect(files.map(({ path }) => text(path))).toEqual(['one', 'two', 'three']);
});
