/** The main branch where the work at hand began, and files as they are on it. */

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { SourceFile } from '../src/source/source-file.ts';

/** Branches that can be the published one, the remote's first: a local main may be behind, or be the change itself. */
const MAIN_BRANCHES = ['origin/main', 'main'];

/** The commit of the main branch that the work at hand began with; on the main branch itself its last one. */
export interface MainCommit {
  /** `origin/main` or `main`. */
  readonly name: string;
  readonly commit: string;
}

/**
 * The last commit that the work at hand has in common with the main branch.
 *
 * @param root the project's folder
 * @returns undefined where no main branch is known: outside of git, without git, or before the first commit
 * @throws with one line for people when git can't report
 */
export function commitOnMain(root: string): MainCommit | undefined {
  if (!isInRepository(resolve(root))) return undefined;
  for (const name of MAIN_BRANCHES) {
    if (!git(root, ['rev-parse', '--verify', '--quiet', `${name}^{commit}`])) continue;
    const commit = git(root, ['merge-base', 'HEAD', name])?.toString().trim();
    if (commit === undefined) {
      throw new Error(
        `The work at hand and ${name} have no commit in common here. Fetch the whole history: \`git fetch --unshallow\`.`,
      );
    }
    return { name, commit };
  }
  return undefined;
}

/**
 * Files as they are at a commit; those that it doesn't have are left out.
 *
 * @param paths files and folders, from the repository's root
 */
export function filesAt(root: string, commit: string, paths: readonly string[]): SourceFile[] {
  const listed = git(root, [
    'ls-tree',
    '-r',
    '-z',
    '--full-tree',
    '--name-only',
    commit,
    '--',
    ...paths,
  ]);
  const found =
    listed
      ?.toString()
      .split('\0')
      .filter((path) => path !== '') ?? [];
  const objects = git(
    root,
    ['cat-file', '--batch'],
    found.map((path) => `${commit}:${path}\n`).join(''),
  );
  let at = 0;
  return found.map((path) => {
    // `<id> blob <bytes>`, then the bytes and a line end.
    const header = objects?.indexOf('\n', at) ?? 0;
    const size = Number(objects?.toString('utf8', at, header).split(' ')[2]);
    at = header + 1 + size + 1;
    return { path, text: objects?.toString('utf8', header + 1, header + 1 + size) ?? '' };
  });
}

/**
 * What git answers.
 *
 * @returns undefined when the answer is no (git ends with 1 then), or there is no git
 * @throws when git fails in any other way
 */
export function git(root: string, words: readonly string[], input = ''): Buffer | undefined {
  const maxBuffer = 256 * 1024 * 1024;
  const { error, status, stdout, stderr } = spawnSync('git', words, {
    cwd: root,
    input,
    maxBuffer,
  });
  if (status === 0) return stdout;
  if (status === 1 || (error && 'code' in error && error.code === 'ENOENT')) return undefined;
  const [reason = ''] = (error?.message ?? stderr.toString()).split('\n');
  throw new Error(`git can’t report what the main branch has (git ${words[0] ?? ''}): ${reason}`);
}

function isInRepository(folder: string): boolean {
  const above = dirname(folder);
  return existsSync(join(folder, '.git')) || (above !== folder && isInRepository(above));
}
