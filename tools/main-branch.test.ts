/** The sources are read where the work at hand began, with or without a remote. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { scratchRepository } from './testing/scratch-repository.ts';
import { LEDGER_FILE } from '../src/permalinks/ledger.ts';
import { commitOnMain, filesAt } from './main-branch.ts';

const GUIDE = 'src/content/docs/sso/a.mdx';

function sourcesOnMain(root: string) {
  const main = commitOnMain(root);
  if ('unknown' in main) return undefined;
  return { name: main.name, files: filesAt(root, main, ['src/content', LEDGER_FILE]) };
}

it('knows no main branch outside of git, before the first commit, and where none is', () => {
  const { root, git, commit } = scratchRepository();
  expect(sourcesOnMain(root)).toBeUndefined();
  git('init', '-b', 'work');
  expect(sourcesOnMain(root)).toBeUndefined();
  commit({ [GUIDE]: 'one' });
  expect(sourcesOnMain(root)).toBeUndefined();
});

it('reads guides, data and ledger as they are on main, whatever lies in the folder', () => {
  const { root, git, commit } = scratchRepository();
  git('init', '-b', 'main');
  const files = {
    [GUIDE]: 'Ä text\n',
    'src/content/docs/sso/empty.mdx': '',
    'src/content/providers/a.yaml': 'name: “A”',
    'src/permalinks/published.json': '{}\n',
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
  const { root, git, commit } = scratchRepository();
  git('init', '-b', 'main');
  commit({ [GUIDE]: 'one' });
  git('switch', '-c', 'work');
  commit({ [GUIDE]: 'two' });
  git('switch', 'main');
  commit({ [GUIDE]: 'three' });
  git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  git('switch', 'work');
  const before = { name: 'origin/main', files: [{ path: GUIDE, text: 'one' }] };
  expect(sourcesOnMain(root)).toEqual(before);
});

it('reads a project that is a folder of its repository', () => {
  const { root, git, commit } = scratchRepository();
  git('init', '-b', 'main');
  commit({ [`docs/${GUIDE}`]: 'one', [GUIDE]: 'another project’s' });
  expect(sourcesOnMain(join(root, 'docs'))?.files).toEqual([{ path: GUIDE, text: 'one' }]);
  expect(sourcesOnMain(join(root, 'src'))?.files).toEqual([]);
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
