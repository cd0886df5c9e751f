/** One table of commands: the scripts, the help and the options are the same ones. */

import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { commands, helpOf } from './commands.mjs';
import { runNode } from './run-node.ts';

const names = Object.keys(commands) as (keyof typeof commands)[];

it('has every script of package.json, and each has its file', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object };
  expect(
    Object.keys(scripts)
      .filter((name) => name !== 'test:full')
      .sort(),
  ).toEqual(names.sort());
  for (const name of names) expect(existsSync(`tools/${name}.ts`), name).toBe(true);
});

it.each(names)('%s --help prints its options, and runs nothing', async (name) => {
  const { code, stdout } = await runNode(['tools/run.mjs', name, '--help']);
  expect(code).toBe(0);
  expect(stdout).toBe(`${helpOf(name)}\n`);
  for (const option of Object.keys(commands[name].options)) {
    expect(stdout).toMatch(new RegExp(`^  --${option}\\b.* {2}\\S`, 'm'));
  }
});

it('lists the commands for a word that is none, and fails', async () => {
  const { code, stdout } = await runNode(['tools/run.mjs', 'frmat', '--x']);
  expect(code).toBe(2);
  for (const name of names) expect(stdout).toContain(commands[name].summary);
});

it('reports an option that a command doesn’t have in one line', async () => {
  const { code, stderr } = await runNode([resolve('tools/stale.ts'), '--no-such']);
  expect(code).toBe(2);
  expect(stderr).toBe("Unknown option '--no-such'. `--help` lists the options.\n");
});
