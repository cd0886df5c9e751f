/** Finds the Chromium that the browser tests drive, and installs it where that needs nobody's consent. */

import { spawn } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** How tests start it: nothing but this machine can be reached, and nothing is asked for in the background. */
export const launchArguments: readonly string[] = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
];

/** The headless shell first: it loads a page in half the time. */
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];
/** Where macOS and Windows keep it, which is not on PATH. */
const places = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The path of an installed Chromium or Chrome; `CHROMIUM_PATH` wins over what is found.
 *
 * @param env the environment to look in
 * @param isFile whether a path is a file
 */
export function findChromium(
  env: NodeJS.ProcessEnv = process.env,
  isFile: (path: string) => boolean = isFileOnDisk,
): string | undefined {
  const chosen = env.CHROMIUM_PATH;
  if (chosen !== undefined && chosen !== '') return isFile(chosen) ? chosen : undefined;
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...places].find(isFile);
}

/**
 * The path of a Chromium, installed first where that is possible.
 *
 * @throws {Error} one line for a person that says how to get one
 */
export async function ensureChromium(): Promise<string> {
  const found = findChromium();
  if (found !== undefined) return found;
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) throw new Error(`CHROMIUM_PATH is ${chosen}, and there is no such file.`);
  const command = installCommand(process.platform, readOsRelease());
  const canInstall = isDebian(readOsRelease()) && process.getuid?.() === 0;
  if (!canInstall) throw new Error(`The browser tests need Chromium or Chrome: ${command}`);

  console.log('Installing Chromium for the browser tests (apt-get); this is done once …');
  const problem =
    (await apt(['update'])) ??
    (await apt(['install', '-y', '--no-install-recommends', 'chromium-headless-shell']));
  const installed = findChromium();
  if (installed !== undefined) return installed;
  const reason = problem ?? 'it ended without one';
  throw new Error(`apt-get can't install Chromium (${reason}). Check the network, or: ${command}`);
}

/**
 * What a person does to get a browser.
 *
 * @param platform as `process.platform`
 * @param osRelease the text of /etc/os-release, empty where there is none
 */
export function installCommand(platform: NodeJS.Platform, osRelease: string): string {
  if (platform === 'darwin') return 'brew install --cask google-chrome';
  if (platform === 'win32') return 'winget install Google.Chrome';
  if (isDebian(osRelease)) return 'sudo apt-get install chromium-headless-shell';
  return 'install the package chromium, or set CHROMIUM_PATH to the browser that you have';
}

/** Whether /etc/os-release is of the Debian family. Not Ubuntu: its package only calls for a snap. */
export function isDebian(osRelease: string): boolean {
  return /^ID(_LIKE)?=.*\bdebian\b/m.test(osRelease) && !/^ID="?ubuntu"?$/m.test(osRelease);
}

function readOsRelease(): string {
  return existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
}

function isFileOnDisk(path: string): boolean {
  // PATH may name folders that this user can't look into: there, statSync alone would throw.
  return existsSync(path) && statSync(path).isFile();
}

/** @returns the last words of apt-get when it fails, undefined when it works */
function apt(words: readonly string[]): Promise<string | undefined> {
  return new Promise((resolve) => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const child = spawn('apt-get', ['-q', ...words], { env, stdio: ['ignore', 'ignore', 'pipe'] });
    let errors = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
    child.on('error', (error) => {
      resolve(error.message);
    });
    child.on('close', (code) => {
      resolve(code === 0 ? undefined : (errors.trim().split('\n').at(-1) ?? 'no reason given'));
    });
  });
}
