/** Which browser is found, and what a person is reported where there is none. */

import { delimiter, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { chromium } from './chromium.ts';
import { findProgram, installCommand, isDebian } from './program.ts';

const debian = 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nID=debian\n';
const ubuntu = 'ID=ubuntu\nID_LIKE=debian\n';
const raspbian = 'ID=raspbian\nID_LIKE=debian\n';
const fedora = 'ID=fedora\n';

describe('findProgram', () => {
  const env = { PATH: ['/first', '/second'].join(delimiter) };
  const has =
    (...files: string[]) =>
    (path: string) =>
      files.includes(path);

  test('looks along PATH, the headless shell first, Chromium before Chrome', () => {
    const chrome = join('/first', 'google-chrome');
    const own = join('/second', 'chromium');
    expect(findProgram(chromium, env, has(chrome))).toBe(chrome);
    expect(findProgram(chromium, env, has(chrome, own))).toBe(own);
    const shell = join('/second', 'chromium-headless-shell');
    expect(findProgram(chromium, env, has(own, shell))).toBe(shell);
  });

  test('takes CHROMIUM_PATH and no other', () => {
    const withPath = { ...env, CHROMIUM_PATH: '/mine' };
    expect(findProgram(chromium, withPath, has('/mine', join('/first', 'chromium')))).toBe('/mine');
    expect(findProgram(chromium, withPath, has(join('/first', 'chromium')))).toBeUndefined();
  });

  test('looks where macOS and Windows keep it', () => {
    const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findProgram(chromium, {}, has(mac))).toBe(mac);
  });

  test('finds nothing where there is nothing', () => {
    expect(findProgram(chromium, env, has())).toBeUndefined();
  });
});

test.each([
  ['Debian', debian, true],
  ['Raspbian', raspbian, true],
  ['Ubuntu', ubuntu, false],
  ['Fedora', fedora, false],
  ['nothing', '', false],
])('%s is of the Debian family: %s', (_name, osRelease, expected) => {
  expect(isDebian(osRelease)).toBe(expected);
});

test.each([
  ['linux', debian, 'sudo apt-get install chromium-headless-shell'],
  ['darwin', '', 'brew install --cask google-chrome'],
  ['win32', '', 'winget install Google.Chrome'],
  ['linux', fedora, 'install the package chromium, or set CHROMIUM_PATH'],
] as const)('reports the command for %s', (platform, osRelease, command) => {
  expect(installCommand(chromium, platform, osRelease)).toContain(command);
});
