/** Builds of a small project, as the tests of interrupted ones run them. */

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'vitest';
import { runNode, type Run } from '../../tools/run-node.ts';

const counter = pathToFileURL(resolve('tools/testing/kill-at-call.mjs')).href;

/** Runs `npm run build` there. */
export function build(root: string, words: readonly string[] = [], env = {}): Promise<Run> {
  const clean = { NO_COLOR: '1', FORCE_COLOR: undefined, GITHUB_ACTIONS: '', ...env };
  return runNode(['tools/build.ts', ...words], { cwd: root, env: clean });
}

/** How many changes a build there makes to the folder that it fills. */
export async function countChanges(root: string): Promise<number> {
  const file = join(root, 'changes');
  const env = { NODE_OPTIONS: `--import=${counter}`, WANDODOCS_COUNT: file };
  expect(await build(root, [], env)).toMatchObject({ code: 0 });
  return Number(readFileSync(file, 'utf8'));
}

/** Runs a build that is killed at a change of the folder that it fills. */
export async function killedBuild(root: string, change: number): Promise<void> {
  const env = { NODE_OPTIONS: `--import=${counter}`, WANDODOCS_KILL_AT: String(change) };
  expect((await build(root, [], env)).output).toContain('Ended by SIGKILL.');
}

/** Every file of a site with a hash of what it holds. */
export function siteIn(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    files
      .sort()
      .map((file) => [
        file.slice(folder.length + 1),
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ]),
  );
}

/** What builds have left beside the site. */
export function leftovers(root: string): string[] {
  return readdirSync(root).filter((name) => name.startsWith('.dist'));
}
