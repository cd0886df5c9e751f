/** The sources as they are on the main branch, where the work at hand began. */

import { execFileSync } from 'node:child_process';
import type { SourceFile } from '../../src/guides/content.ts';
import { LEDGER_FILE } from '../../src/permalinks/ledger.ts';
import { MAIN_BRANCHES } from '../published-ledger.ts';

/** A state of the sources. */
export interface MainBranch {
  /** `origin/main` or `main`. */
  readonly name: string;
  readonly files: readonly SourceFile[];
}

/**
 * The sources at the last commit that the work at hand has in common with the main branch; on the main
 * branch itself that is its last commit.
 *
 * @param root the project's folder
 * @returns undefined where no main branch is known: outside of git, or before the first commit
 */
export function sourcesOnMain(root: string): MainBranch | undefined {
  for (const name of MAIN_BRANCHES) {
    const base = git(root, ['merge-base', 'HEAD', name])?.toString().trim();
    if (base !== undefined) return { name, files: filesAt(root, base) };
  }
  return undefined;
}

function filesAt(root: string, commit: string): SourceFile[] {
  const listed = git(root, [
    'ls-tree',
    '-r',
    '-z',
    '--name-only',
    commit,
    '--',
    'src/content',
    LEDGER_FILE,
  ]);
  const paths =
    listed
      ?.toString()
      .split('\0')
      .filter((path) => path !== '') ?? [];
  const objects = git(
    root,
    ['cat-file', '--batch'],
    paths.map((path) => `${commit}:${path}\n`).join(''),
  );
  let at = 0;
  return paths.map((path) => {
    // `<id> blob <bytes>`, then the bytes and a line end.
    const header = objects?.indexOf('\n', at) ?? 0;
    const size = Number(objects?.toString('utf8', at, header).split(' ')[2]);
    at = header + 1 + size + 1;
    return { path, text: objects?.toString('utf8', header + 1, header + 1 + size) ?? '' };
  });
}

function git(root: string, words: readonly string[], input = ''): Buffer | undefined {
  try {
    const stdio: ['pipe', 'pipe', 'ignore'] = ['pipe', 'pipe', 'ignore'];
    return execFileSync('git', words, { cwd: root, input, stdio, maxBuffer: 256 * 1024 * 1024 });
  } catch {
    return undefined;
  }
}
