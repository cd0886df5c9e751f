/** Finds a program that tests need, and installs it where that needs nobody's consent. */

import { spawn } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A program that is no package of npm. */
export interface Program {
  readonly title: string;
  /** The environment variable that names another one. */
  readonly variable: string;
  /** Its names on PATH, the best first. */
  readonly names: readonly string[];
  /** Where it may be, too. */
  readonly places: readonly string[];
  /** Debian's package. */
  readonly debian: string;
  /** How to install it elsewhere, by platform. */
  readonly commands: Readonly<Partial<Record<NodeJS.Platform, string>>>;
}

/**
 * The path of an installed program; the one that the environment names wins over what is found.
 *
 * @param env the environment to look in
 * @param isFile whether a path is a file
 */
export function findProgram(
  { variable, names, places }: Program,
  env: NodeJS.ProcessEnv = process.env,
  isFile: (path: string) => boolean = isFileOnDisk,
): string | undefined {
  const chosen = env[variable];
  if (chosen !== undefined && chosen !== '') return isFile(chosen) ? chosen : undefined;
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...places].find(isFile);
}

/**
 * The path of a program, installed first where that is possible.
 *
 * @throws {Error} one line for a person that says how to get it
 */
export async function ensureProgram(program: Program): Promise<string> {
  const { title, variable, debian } = program;
  const found = findProgram(program);
  if (found !== undefined) return found;
  const chosen = process.env[variable];
  if (chosen) throw new Error(`${variable} is ${chosen}, and there is no such file.`);
  const command = installCommand(program, process.platform, readOsRelease());
  const canInstall = isDebian(readOsRelease()) && process.getuid?.() === 0;
  if (!canInstall) throw new Error(`These tests need ${title}: ${command}`);

  console.log(`Installing ${title} for the tests (apt-get); this is done once …`);
  const problem =
    (await apt(['update'])) ?? (await apt(['install', '-y', '--no-install-recommends', debian]));
  const installed = findProgram(program);
  if (installed !== undefined) return installed;
  const reason = problem ?? 'it ended without one';
  throw new Error(`apt-get can't install ${title} (${reason}). Check the network, or: ${command}`);
}

/**
 * What a person does to get a program.
 *
 * @param platform as `process.platform`
 * @param osRelease the text of /etc/os-release, empty where there is none
 */
export function installCommand(
  { commands, debian, variable }: Program,
  platform: NodeJS.Platform,
  osRelease: string,
): string {
  if (isDebian(osRelease)) return `sudo apt-get install ${debian}`;
  return (
    commands[platform] ??
    `install the package ${debian}, or set ${variable} to the one that you have`
  );
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
