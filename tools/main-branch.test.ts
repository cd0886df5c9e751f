/** The main branch is looked at where the work at hand began, with or without a remote. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { commitOnMain, filesAt } from './main-branch.ts';
import { scratchRepository } from './testing/scratch-repository.ts';

const GUIDE = 'src/content/docs/sso/a.mdx';

it('knows no main branch outside of git, before the first commit, and where none is', () => {
  const { root, git, commit } = scratchRepository();
  expect(commitOnMain(root)).toBeUndefined();
  git('init', '-b', 'work');
  expect(commitOnMain(root)).toBeUndefined();
  commit({ [GUIDE]: 'one' });
  expect(commitOnMain(root)).toBeUndefined();
});

it('reads files of the commit at which a branch left main, the remote’s main first', () => {
  const { root, git, commit } = scratchRepository();
  git('init', '-b', 'main');
  commit({ [GUIDE]: 'Ä one\n', 'src/content/empty.mdx': '', 'README.md': 'Not asked for.' });
  git('switch', '-c', 'work');
  commit({ [GUIDE]: 'two' });
  git('switch', 'main');
  commit({ [GUIDE]: 'three' });
  git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  git('switch', 'work');
  writeFileSync(join(root, GUIDE), 'Newer');
  const main = commitOnMain(root);
  expect(main?.name).toBe('origin/main');
  expect(filesAt(root, main?.commit ?? '', ['src/content'])).toEqual([
    { path: GUIDE, text: 'Ä one\n' },
    { path: 'src/content/empty.mdx', text: '' },
  ]);
});

it('says what is wrong when git can’t report, and passes nothing off as unknown', () => {
  const { root, git, commit } = scratchRepository();
  git('init', '-b', 'main');
  commit({ [GUIDE]: 'one' });
  git('switch', '--orphan', 'work');
  commit({ [GUIDE]: 'two' });
  expect(() => commitOnMain(root)).toThrow(/^The work at hand and main have no commit in common/);
  writeFileSync(join(root, '.git/config'), '[core\n');
  expect(() => commitOnMain(root)).toThrow(/^git can’t report .* \(git rev-parse\): fatal: .*$/);
});
