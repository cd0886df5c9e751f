/** The one intake: every file that the model, and with it Astro, is given, and what is wrong with the files themselves. */

import { existsSync, type Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { LEDGER_FILE } from '../permalinks/ledger.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import { LARGEST_SOURCE } from '../source/limits.ts';
import type { SourceFile } from '../source/source-file.ts';
import { decodeText } from '../source/decode-text.ts';
import { checkJson } from '../source/check-json.ts';

/** The files of a project, sorted by path, and the diagnostics about what can't be taken in. */
export interface Intake {
  readonly files: readonly SourceFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What is read; of the rest, the name and the size are enough. */
const TEXT = /\.(?:mdx?|ya?ml|svg|json)$/i;

/** What editors and file managers leave behind: no source, whatever its ending. Astro isn't given it either. */
const STRAY = /^\.|[~#]$/;

const CONTENT = join('src', 'content');
/** Files that ship as they are: links and images may lead there. */
const PUBLIC = 'public';

/**
 * Reads every file of a project that can become part of the site.
 *
 * @param root the project's folder
 * @throws when src/content can't be read
 */
export async function readIntake(root: string): Promise<Intake> {
  const folders = [CONTENT, ...(existsSync(join(root, PUBLIC)) ? [PUBLIC] : [])];
  const read = (await Promise.all(folders.map((folder) => readFolder(root, folder)))).flat();
  read.push(await readLedger(root));
  return {
    files: read.flatMap(({ file }) => file ?? []).sort((a, b) => (a.path < b.path ? -1 : 1)),
    diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
  };
}

/** The files of src/content by name and size, without their texts; parameters as for `readIntake`. */
export async function readNames(root: string): Promise<readonly SourceFile[]> {
  return (await readFolder(root, CONTENT, 'names')).flatMap(({ file }) => file ?? []);
}

interface Read {
  readonly file?: SourceFile;
  readonly diagnostics: readonly Diagnostic[];
}

async function readFolder(
  root: string,
  folder: string,
  what: 'texts' | 'names' = 'texts',
): Promise<Read[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
  return Promise.all(entries.map((entry) => readEntry(root, folder, entry, what)));
}

async function readEntry(
  root: string,
  folder: string,
  entry: Dirent,
  what: 'texts' | 'names',
): Promise<Read> {
  const absolute = join(entry.parentPath, entry.name);
  const path = relative(root, absolute).split(sep).join('/');
  if (isStray(relative(join(root, folder), absolute), folder)) return { diagnostics: [] };
  if (entry.isSymbolicLink()) return { diagnostics: [aLink(path)] };
  if (!entry.isFile()) return { diagnostics: [] };
  try {
    const bytes = (await stat(absolute)).size;
    const isText = folder === CONTENT && TEXT.test(path);
    if (isText && bytes <= LARGEST_SOURCE && what === 'texts') {
      return textOf(path, await readFile(absolute));
    }
    return {
      file: { path, text: '', bytes, isTooLarge: isText && bytes > LARGEST_SOURCE },
      diagnostics: [],
    };
  } catch (error) {
    // Editors put files there and take them away again.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      return { diagnostics: [] };
    }
    throw error;
  }
}

/** Whether a file, or a folder around it, is none of the writer's. What lies in public/ ships under any name. */
function isStray(path: string, folder: string): boolean {
  return folder !== PUBLIC && path.split(sep).some((part) => STRAY.test(part));
}

function textOf(path: string, bytes: Uint8Array): Read {
  const { text, diagnostics } = decodeText(path, bytes);
  const json = path.endsWith('.json') ? checkJson(path, text) : [];
  return { file: { path, text }, diagnostics: [...diagnostics, ...json] };
}

async function readLedger(root: string): Promise<Read> {
  if (!existsSync(join(root, LEDGER_FILE))) return { diagnostics: [noLedger] };
  return textOf(LEDGER_FILE, await readFile(join(root, LEDGER_FILE)));
}

const noLedger: Diagnostic = {
  rule: 'permalinks/no-ledger',
  file: LEDGER_FILE,
  line: 1,
  column: 1,
  found: 'no ledger of the published addresses',
  expected: 'the file, as the main branch has it',
  help: 'Bring it back from the main branch: `git checkout origin/main -- src/permalinks/published.json`. In a new project, `npm run ledger` writes it.',
};

function aLink(path: string): Diagnostic {
  return {
    rule: 'files/link',
    file: path,
    line: 1,
    column: 1,
    found: 'a link to another file or folder',
    expected: 'files and folders of the project itself: what a link leads to is not checked',
    help: 'Put the file itself here, and delete the link.',
  };
}
