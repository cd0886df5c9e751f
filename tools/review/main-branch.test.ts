/** The sources are read where the work at hand began, with or without a remote. */

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { sourcesOnMain } from './main-branch.ts';

const GUIDE = 'src/content/docs/sso/a.mdx';
let root = '';

function git(...words: string[]): void {
  const who = ['-c', 'user.name=A', '-c', 'user.email=a@b.example', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...who, ...words], { cwd: root, stdio: 'ignore' });
}

function commit(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  git('add', '.');
  git('commit', '-m', 'A change');
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'main-branch-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
});

it('knows no main branch outside of git, and before the first commit', () => {
  expect(sourcesOnMain(root)).toBeUndefined();
  git('init', '-b', 'main');
  expect(sourcesOnMain(root)).toBeUndefined();
});

it('reads guides, data and ledger as they are on main, whatever lies in the folder', () => {
  git('init', '-b', 'main');
  const files = {
    [GUIDE]: 'Ä text\n',
    'src/content/docs/sso/empty.mdx': '',
    'src/content/providers/a.yaml': 'name: “A”',
    'src/permalinks/ledger.json': '{}\n',
  };
  commit({ ...files, 'README.md': 'Not a source.' });
  writeFileSync(join(root, GUIDE), 'Newer');
  const main = sourcesOnMain(root);
  expect(main?.name).toBe('main');
  expect(Object.fromEntries(main?.files.map(({ path, text }) => [path, text]) ?? [])).toEqual(
    files,
  );
});

it('compares a branch with the commit at which it left main, the remote’s main first', () => {
  git('init', '-b', 'main');
  commit({ [GUIDE]: 'one' });
  git('switch', '-c', 'work');
  commit({ [GUIDE]: 'two' });
  git('switch', 'main');
  commit({ [GUIDE]: 'three' });
  git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  git('switch', 'work');
  expect(sourcesOnMain(root)).toEqual({
    name: 'origin/main',
    files: [{ path: GUIDE, text: 'one' }],
  });
});
