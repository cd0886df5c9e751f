/** Which folders a build may replace. */

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { MARKER, outFolder } from './out-folder.ts';

const project = mkdtempSync(join(tmpdir(), 'wandodocs-out-'));
const write = (path: string) => {
  mkdirSync(join(project, path, '..'), { recursive: true });
  writeFileSync(join(project, path), '');
};
for (const path of ['src/content/a.mdx', 'mine/photo.png', `dist/${MARKER}`, 'dist/index.html']) {
  write(path);
}
mkdirSync(join(project, 'empty'));
symlinkSync(join(project, 'src'), join(project, 'link'));
afterAll(() => {
  rmSync(project, { recursive: true });
});

it.each(['dist', 'empty', 'new', 'new/deeper', '../wandodocs-new'])('takes %s', (out) => {
  expect(outFolder(project, out)).toBe(join(project, out));
});

it.each([
  ['src/content', /src\/ belongs to the project/],
  ['src/new', /src\/ belongs/],
  ['link/content', /src\/ belongs/],
  ['public', /public\/ belongs/],
  ['.', /the project is in there/],
  ['..', /the project is in there/],
  ['', /no folder is named/],
  ['mine', /files that no build made/],
  ['dist/index.html', /it is a file/],
])('refuses %j', (out, reason) => {
  expect(() => outFolder(project, out)).toThrow(reason);
});
