/** A repository in a folder of its own, for tests of what reads git. */

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder that is gone after the test, and what one does in it. */
export interface ScratchRepository {
  readonly root: string;
  /** Runs git there; before `git('init', …)` the folder is no repository. */
  readonly git: (...words: string[]) => void;
  /** Writes files, by their path in the folder. */
  readonly write: (files: Readonly<Record<string, string>>) => void;
  /** Writes files and commits all that changed. */
  readonly commit: (files: Readonly<Record<string, string>>) => void;
}

/** Makes an empty folder; the test that calls it removes it at its end. */
export function scratchRepository(): ScratchRepository {
  const root = mkdtempSync(join(tmpdir(), 'wandodocs-repository-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  const git = (...words: string[]) => {
    const who = ['-c', 'user.name=A', '-c', 'user.email=a@b.example', '-c', 'commit.gpgsign=false'];
    execFileSync('git', [...who, ...words], { cwd: root, stdio: 'ignore' });
  };
  const write = (files: Readonly<Record<string, string>>) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
  };
  const commit = (files: Readonly<Record<string, string>>) => {
    write(files);
    git('add', '.');
    git('commit', '-m', 'A change');
  };
  return { root, git, write, commit };
}
