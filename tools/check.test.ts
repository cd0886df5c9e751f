/** `npm run check` as a command: what it prints, where, and how it ends. */

import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { fixtureLedger } from '../tests/fixtures/lint/ledger.ts';
import { LEDGER_FILE } from '../src/permalinks/ledger.ts';
import type { JsonReport } from '../src/checks/report.ts';
import { runNode } from './run-node.ts';

const root = mkdtempSync(join(tmpdir(), 'wandodocs-check-'));
const guide = join(root, 'src/content/docs/sso/okta.mdx');
const ledger = await fixtureLedger();
const LAST = 'Assign one team first, then everyone.';

beforeEach(() => {
  cpSync('tests/fixtures/lint/site', root, { recursive: true });
  mkdirSync(dirname(join(root, LEDGER_FILE)), { recursive: true });
  writeFileSync(join(root, LEDGER_FILE), ledger);
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

async function check(words: string[] = [], env: NodeJS.ProcessEnv = {}) {
  const plain = { GITHUB_ACTIONS: '', FORCE_COLOR: undefined, NO_COLOR: undefined };
  const { code, stdout, stderr } = await runNode([resolve('tools/check.ts'), ...words], {
    cwd: root,
    env: { ...plain, ...env },
  });
  return { status: code, stdout, stderr };
}

function write(text: string): void {
  writeFileSync(guide, readFileSync(guide, 'utf8').replace(LAST, text));
}

it('says so when there is nothing to say', async () => {
  expect(await check()).toEqual({ status: 0, stdout: 'No diagnostics.\n', stderr: '' });
});

it('reports all diagnostics, and fails', async () => {
  write('Please click **Save**, then the the assigment.');
  const { status, stderr } = await check();
  expect(status).toBe(1);
  expect(stderr).toContain('src/content/docs/sso/okta.mdx:120:8  words/avoid\n');
  expect(stderr).toMatch(/4 diagnostics in 1 file\. `npm run check -- --fix` fixes 2 of them\.\n$/);
});

it('has colors where they are wanted, and only there', async () => {
  write('Please wait.');
  expect((await check([], { FORCE_COLOR: '1' })).stderr).toContain('\u001B[31mwords/avoid');
  expect((await check()).stderr).not.toContain('\u001B');
  expect((await check([], { NO_COLOR: '1' })).stderr).not.toContain('\u001B');
});

it('annotates the pull request in GitHub Actions', async () => {
  write('Please wait.');
  const { stdout } = await check([], { GITHUB_ACTIONS: 'true' });
  expect(stdout).toMatch(
    /^::error file=src\/content\/docs\/sso\/okta\.mdx,line=120,col=1,title=words/,
  );
});

it('prints JSON for tools', async () => {
  expect(JSON.parse((await check(['--json'])).stdout)).toEqual({ version: 1, diagnostics: [] });
  write('Please click it.');
  const { status, stdout } = await check(['--json']);
  const { diagnostics } = JSON.parse(stdout) as JsonReport;
  expect(status).toBe(1);
  expect(diagnostics.map(({ rule, fixable }) => [rule, fixable])).toEqual([
    ['words/avoid', false],
    ['words/avoid', true],
  ]);
});

it('fixes what is safe, and reports the rest', async () => {
  const before = readFileSync(guide, 'utf8');
  write('Please click it.');
  const { status, stdout, stderr } = await check(['--fix']);
  expect(status).toBe(1);
  expect(stdout).toBe('Fixed 1 diagnostics.\n');
  expect(stderr).toContain('words/avoid');
  expect(stderr).toMatch(/1 diagnostic in 1 file\.\n$/);
  expect(readFileSync(guide, 'utf8')).toBe(before.replace(LAST, 'Please select it.'));
});

it('reports of an option that it doesn’t know in one line', async () => {
  const { status, stderr } = await check(['--no-spelling']);
  expect(status).toBe(2);
  expect(stderr).not.toContain('    at ');
});
