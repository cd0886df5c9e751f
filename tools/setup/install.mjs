/** Installs the packages when they are missing or are not the ones of the lock. */

import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isInstalled } from './installed.mjs';
import { explainNpmFailure, isOffline } from './npm-failure.mjs';

/**
 * Does nothing when the packages are there.
 *
 * @param {string} root the project's folder
 * @throws {Error} words for a person, when npm can't install
 */
export async function ensurePackages(root) {
  const wanted = readLock(join(root, 'package-lock.json'));
  const installed = readLock(join(root, 'node_modules', '.package-lock.json'));
  if (wanted !== undefined && installed !== undefined && isInstalled(wanted, installed)) return;
  console.log('Installing the packages (npm ci); this is done once …');
  // Without network `npm ci` tries each of its packages again and again, for minutes.
  const ping = await npm(root, ['ping', '--fetch-retries=0', '--fetch-timeout=15000']);
  if (ping.code !== 0 && isOffline(ping.output)) throw new Error(explainNpmFailure(ping.output));
  const install = await npm(root, ['ci', ...everything]);
  if (install.code !== 0) throw new Error(explainNpmFailure(install.output));
}

/** Whatever this machine is set to: tests and the packaged Node are needed too. */
const everything = ['--include=dev', '--include=optional', '--no-audit', '--no-fund'];

/**
 * @param {string} file
 * @returns {import('./installed.mjs').Lock | undefined} undefined when there is no such file
 */
function readLock(file) {
  if (!existsSync(file)) return undefined;
  /** @type {unknown} */
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  return /** @type {import('./installed.mjs').Lock} */ (lock);
}

/**
 * Runs npm quietly: an older Node makes it warn of engines, and here that is as it should be.
 *
 * @param {string} root
 * @param {readonly string[]} words
 * @returns {Promise<{ code: number | null, output: string }>}
 */
function npm(root, words) {
  const [file, ...before] = npmCommand();
  return new Promise((resolve) => {
    /** @type {string[]} */
    const output = [];
    /** @param {number | null} code */
    const end = (code) => {
      resolve({ code, output: output.join('') });
    };
    const child = spawn(file, [...before, ...words, '--loglevel=error'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32' && before.length === 0,
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => output.push(text));
    }
    child.on('error', (error) => {
      output.push(error.message);
      end(1);
    });
    child.on('close', end);
  });
}

/**
 * The npm that runs this script, under the Node that it runs under; else the one on PATH.
 * Not under the packaged Node: npm is about to replace that.
 *
 * @returns {[string, ...string[]]}
 */
function npmCommand() {
  const { npm_execpath: npm, npm_node_execpath: node } = process.env;
  return npm?.endsWith('npm-cli.js') ? [node ?? process.execPath, npm] : ['npm'];
}
