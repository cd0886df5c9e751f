/** The folder that a build may replace: a new one, an empty one, or one that an earlier build has made. */

import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';

/** The file by which a build knows its own work again. */
export const MARKER = '.wandodocs';

/** What it says. */
export interface Marker {
  readonly about: string;
  /** SHA-256, in hexadecimal, of each script that the build made: a page has no other in it. */
  readonly scripts: readonly string[];
}

/** Parts of a project that no build may be put into. */
const SOURCES = ['.git', '.github', 'decisions', 'node_modules', 'public', 'src', 'tests', 'tools'];

/**
 * The folder to build into, links resolved.
 *
 * @param root the project's folder
 * @param out as given on the command line, from the project's root
 * @throws with one line for people when a build there would replace something else
 */
export function outFolder(root: string, out: string): string {
  const refuse = (reason: string) =>
    new Error(
      `--out ${out}: ${reason} Choose a new folder, an empty one, or one that a build made.`,
    );
  if (out.trim() === '') throw refuse('no folder is named.');
  const project = realPath(resolve(root));
  const folder = realPath(resolve(root, out));
  const up = relative(folder, project);
  if (!up.startsWith('..') && !isAbsolute(up)) throw refuse('the project is in there.');
  const [first = ''] = relative(project, folder).split(sep);
  if (SOURCES.includes(first)) throw refuse(`${first}/ belongs to the project.`);
  if (!existsSync(folder)) return folder;
  if (!statSync(folder).isDirectory()) throw refuse('it is a file.');
  const names = readdirSync(folder);
  if (names.length === 0 || names.includes(MARKER)) return folder;
  throw refuse('it holds files that no build made.');
}

/** The folder beside it that a build fills, and the one that keeps the last site during the exchange. */
export function foldersBeside(out: string, pid: number) {
  const at = (name: string) => join(dirname(out), `.${basename(out)}-${name}`);
  return { work: at(String(pid)), old: at('old') };
}

/** Folders that builds of the same site have left beside it when they were killed. */
export function leftBeside(out: string): string[] {
  const start = `.${basename(out)}-`;
  return readdirSync(dirname(out))
    .filter((name) => name.startsWith(start) && /^\d+$/.test(name.slice(start.length)))
    .map((name) => join(dirname(out), name));
}

/** The path with its links resolved, also where its end doesn't exist yet. */
function realPath(path: string): string {
  if (existsSync(path) || dirname(path) === path) return realpathSync(path);
  return join(realPath(dirname(path)), basename(path));
}
