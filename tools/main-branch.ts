/** The main branch where the work at hand began, and files as they are on it. */

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { SourceFile } from '../src/source/source-file.ts';

/**
 * Branches that can be the published one. In a fork, `origin` is the fork, whose main may be behind; and a
 * local main may be behind its remote's, or be the change itself.
 */
const MAIN_BRANCHES = ['upstream/main', 'origin/main', 'main'];

/** The commit of the main branch that the work at hand began with; on the main branch itself its last one. */
export interface MainCommit {
  /** `upstream/main`, `origin/main` or `main`. */
  readonly name: string;
  readonly commit: string;
  /** The project's folder in the repository, with a slash at its end: `docs/`; empty at its root. */
  readonly prefix: string;
}

/** Why nobody can say here what the main branch has, as a sentence. */
export interface UnknownMain {
  readonly unknown: string;
}

/**
 * The last commit that the work at hand has in common with the main branch.
 *
 * @param root the project's folder
 * @throws with one line for people when git can't report
 */
export function commitOnMain(root: string): MainCommit | UnknownMain {
  if (!isInRepository(resolve(root))) return { unknown: 'This folder is in no git repository.' };
  const answer = (...words: string[]) => git(root, words)?.toString().trim();
  if (answer('rev-parse', '--is-shallow-repository') === 'true') {
    const help = 'Fetch it: `git fetch --unshallow`, in a workflow `fetch-depth: 0`.';
    return { unknown: `This clone holds a part of the history only. ${help}` };
  }
  const isCommit = (name: string) =>
    answer('rev-parse', '--verify', '--quiet', `${name}^{commit}`) !== undefined;
  const name = MAIN_BRANCHES.find(isCommit);
  const remotes = answer('remote')?.split('\n') ?? [];
  const remote = ['upstream', 'origin'].find((candidate) => remotes.includes(candidate));
  if (remote !== undefined && !name?.startsWith(`${remote}/`)) {
    return {
      unknown: `Nothing of ${remote}’s main is here. Fetch it: \`git fetch ${remote} main\`.`,
    };
  }
  if (name === undefined) return { unknown: 'No main branch is known here.' };
  const commit = answer('merge-base', 'HEAD', name);
  if (commit === undefined) {
    throw new Error(
      `The work at hand and ${name} have no commit in common here. Fetch the whole history: \`git fetch --unshallow\`.`,
    );
  }
  const prefix = answer('rev-parse', '--show-prefix') ?? '';
  if (prefix !== '' && !answer('ls-tree', '--full-tree', '--name-only', commit, '--', prefix)) {
    return {
      unknown: `This folder is no part of ${name}: the repository around it is another one.`,
    };
  }
  return { name, commit, prefix };
}

/**
 * Files of the project as they are at a commit; those that it doesn't have are left out.
 *
 * @param at the commit, and where the project is in the repository
 * @param paths files and folders, from the project's root
 */
export function filesAt(
  root: string,
  { commit, prefix }: Pick<MainCommit, 'commit' | 'prefix'>,
  paths: readonly string[],
): SourceFile[] {
  const tree = ['ls-tree', '-r', '-z', '--full-tree', '--name-only', commit];
  const listed = git(root, [...tree, '--', ...paths.map((path) => prefix + path)]);
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
    const text = objects?.toString('utf8', header + 1, header + 1 + size) ?? '';
    return { path: path.slice(prefix.length), text };
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
