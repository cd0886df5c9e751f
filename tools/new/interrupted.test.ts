/** Killed at any point, `npm run new` leaves the project as it was, or with the whole guide. */

import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { takeBackUnfinished } from '../setup/take-back.mjs';
import { copyProject } from '../testing/copy-project.ts';

const killer = resolve('tools/new/kill-at-call.mjs');
const files = [
  { path: 'content/providers/a.svg', text: '<svg/>' },
  { path: 'content/providers/a.yaml', text: 'name: A' },
  { path: 'content/sso/a.mdx', text: 'Text.' },
];
const writer = `
  import { writeDraft } from ${JSON.stringify(resolve('tools/new/write-draft.ts'))};
  writeDraft(process.cwd(), ${JSON.stringify(files)});
`;

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'interrupted-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  return folder;
}

/** The files of a project with their texts; what git doesn't know doesn't count. */
function tree(root: string): Record<string, string> {
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => !path.startsWith('node_modules') && !path.startsWith('.cache'))
    .filter((path) => statSync(join(root, path)).isFile());
  return Object.fromEntries(
    paths.sort().map((path) => [path, readFileSync(join(root, path), 'utf8')]),
  );
}

describe('what writes the files', () => {
  const whole = Object.fromEntries(files.map(({ path, text }) => [path, text]));

  /** Runs until the n-th change of the disk, and reports how it ended and what the next command finds. */
  function killAt(call: number): { signal: string | null; after: Record<string, string> } {
    const root = emptyFolder();
    const { signal } = spawnSync(
      process.execPath,
      ['--import', killer, '--input-type=module', '--eval', writer],
      { cwd: root, env: { ...process.env, WANDODOCS_KILL_AT: String(call) } },
    );
    takeBackUnfinished(root);
    return { signal, after: tree(root) };
  }

  it('leaves nothing or all, wherever it is killed', () => {
    const outcomes = Array.from({ length: 40 }, (_, index) => index + 1);
    const last = outcomes.find((call) => {
      const { signal, after } = killAt(call);
      expect([{}, whole], `killed at change ${String(call)}`).toContainEqual(after);
      if (signal === null) expect(after).toEqual(whole);
      return signal === null;
    });
    // All its changes of the disk were tried, the eleven that matter at least.
    expect(last).toBeGreaterThan(11);
  }, 60_000);
});

describe('`npm run new`', () => {
  const root = mkdtempSync(join(tmpdir(), 'interrupted-'));
  let before: Record<string, string> = {};
  beforeAll(() => {
    copyProject(root);
    before = tree(root);
  });
  afterAll(() => {
    rmSync(root, { recursive: true });
  });

  /** Runs a command in a process group of its own. */
  function run(words: readonly string[], env: NodeJS.ProcessEnv = {}) {
    return new Promise<{ code: number | null; signal: string | null; output: string }>(
      (resolve) => {
        const options = { cwd: root, detached: true, env: { ...process.env, ...env } };
        const child = spawn(process.execPath, ['tools/run.mjs', ...words], options);
        let output = '';
        child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text));
        child.on('close', (code, signal) => {
          resolve({ code, signal, output });
        });
      },
    );
  }

  function killed(victim: 'itself' | 'group') {
    const flags = ['--category=sso', '--provider=lantern-id', '--name=Lantern ID', '--yes'];
    return run(['new', ...flags], {
      NODE_OPTIONS: `--import=${killer}`,
      // The copy of the provider's file: the icon is there, the guide is not.
      WANDODOCS_KILL_AT: '10',
      WANDODOCS_KILL_IN: join('tools', 'new.ts'),
      WANDODOCS_KILL: victim,
    });
  }

  it('is cleaned up after at once, when it alone is killed', async () => {
    const { code, output } = await killed('itself');
    expect(code).toBe(128 + 9);
    expect(output).toMatch(/its files were taken back/);
    expect(tree(root)).toEqual(before);
  }, 60_000);

  it('is cleaned up after by the next command, when all of it is killed', async () => {
    expect((await killed('group')).signal).toBe('SIGKILL');
    expect(tree(root)).not.toEqual(before);
    await run(['no-such-command']);
    expect(tree(root)).toEqual(before);
  }, 60_000);
});
