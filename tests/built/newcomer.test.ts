/**
 * A newcomer adds a guide as CONTRIBUTING.md says, with the commands alone, in a copy of the project:
 * JumpCloud, which Generic OIDC covers for single sign-on, gets a guide for provisioning.
 */

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { REVIEWS_FILE } from '../../src/freshness/reviews.ts';
import { LEDGER_FILE } from '../../src/permalinks/ledger.ts';
import { builtSitesFolder } from '../../tools/built-sites.ts';
import { runNode } from '../../tools/run-node.ts';
import { copyProject } from '../../tools/testing/copy-project.ts';
import { copyNewcomer, newcomerFiles } from '../../tools/testing/newcomer.ts';

const root = resolve(builtSitesFolder, 'newcomer');
const guide = join(root, newcomerFiles.guide);
const ID = 'scim/jumpcloud';
let before = new Map<string, string>();

beforeAll(() => {
  copyProject(root);
  before = sources();
});

/** A command, as `npm run` runs it. */
function run(...words: string[]) {
  return runNode(['tools/run.mjs', ...words], { cwd: root });
}

function edit(from: string, to: string): void {
  const text = readFileSync(guide, 'utf8');
  expect(text).toContain(from);
  writeFileSync(guide, text.replace(from, to));
}

/** Every source with the fingerprint of its content. */
function sources(): Map<string, string> {
  const paths = ['src', 'public', 'tools'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((path) => join(folder, path))
      .filter((path) => statSync(join(root, path)).isFile()),
  );
  const print = (path: string) => createHash('sha256').update(readFileSync(join(root, path)));
  return new Map(paths.map((path) => [path, print(path).digest('hex')]));
}

function touched(): string[] {
  const now = sources();
  const paths = new Set([...before.keys(), ...now.keys()]);
  return [...paths].filter((path) => before.get(path) !== now.get(path)).sort();
}

it('begins with one command, as a draft without diagnostics', async () => {
  const source = ['--source-title=SCIM with JumpCloud', '--source-url=https://jumpcloud.com/scim'];
  const flags = ['--category=scim', '--provider=jumpcloud', '--name=JumpCloud', ...source, '--yes'];
  expect(await run('new', ...flags)).toMatchObject({ code: 0 });
  expect(touched()).toEqual(Object.values(newcomerFiles).sort());
  expect(await run('check')).toMatchObject({ code: 0 });
});

it('lacks everything at once as soon as it is no draft', async () => {
  edit('draft: true\n', '');
  const { code, output } = await run('ready');
  expect(code).toBe(1);
  for (const words of ['`description`', '`role`', '`duration`', 'Write:']) {
    expect(output).toContain(words);
  }
  expect(output).toContain('Nothing was recorded.');
  expect(output).not.toMatch(/^ +at /m);
});

it('is ready once it is written, and vouched for', async () => {
  copyNewcomer(root);
  const unread = await run('ready');
  expect(unread.code).toBe(1);
  expect(unread.output).toContain(`+ /${ID}/#enter-token`);
  expect(unread.output).toContain(`No review was recorded for ${ID}: it is new`);
  const { code, output } = await run('ready', '--reviewed', ID);
  expect(output).toMatch(/\nReady\.\n$/);
  expect(code).toBe(0);
  expect(touched()).toEqual([...Object.values(newcomerFiles), REVIEWS_FILE, LEDGER_FILE].sort());
  expect(await run('check')).toMatchObject({ code: 0 });
});

it('keeps the date of its review after a small change that is called one', async () => {
  const reviewed = /^reviewed: .*/m.exec(readFileSync(guide, 'utf8'))?.[0] ?? '';
  edit('You see: the test passes.', 'You see: the test has passed.');
  expect((await run('check')).output).toContain('review/text-changed');
  expect((await run('ready')).output).toContain(`for ${ID}: its text has changed`);
  expect((await run('ready', '--editorial')).code).toBe(0);
  expect(readFileSync(guide, 'utf8')).toContain(reviewed);
  expect((await run('check')).code).toBe(0);
});
