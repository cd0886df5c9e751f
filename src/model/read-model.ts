/** Loads the model from the disk: for the configuration, the checks and the tools. */

import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { LEDGER_FILE } from '../permalinks/ledger.ts';
import { dayAfter, localDay } from '../source/day.ts';
import type { SourceFile } from '../source/source-file.ts';
import { modelFrom, type Model } from './model.ts';

/** What is read; of the rest, the name and the size are enough. */
const TEXT = /\.(?:mdx?|ya?ml|svg)$/i;

/** What editors and file managers leave behind: no source, whatever its ending. */
const STRAY = /^\.|[~#]$/;

/** Where links and images may lead besides the pages: files that ship as they are, and routes. */
const OTHER_FOLDERS = ['public', join('src', 'pages')];

/**
 * Reads and parses every source of a project once.
 *
 * @param root the project's folder
 * @param today the day to judge dates by, `2026-11-23`; the machine's when left out. The day after it
 *   is no future either: where somebody further east writes, it has begun.
 * @throws when src/content can't be read
 */
export async function loadModel(root: string, today = todayHere()): Promise<Model> {
  return modelFrom(await readSources(root), dayAfter(today));
}

/** Today where the machine is, `2026-11-23`: the day that its user would write. */
export function todayHere(): string {
  return localDay(new Date());
}

/** The files of a project that the model is made from, sorted by path. */
export async function readSources(root: string): Promise<SourceFile[]> {
  const folders = [
    join('src', 'content'),
    ...OTHER_FOLDERS.filter((folder) => existsSync(join(root, folder))),
  ];
  const files = (await Promise.all(folders.map((folder) => readFolder(root, folder)))).flat();
  if (existsSync(join(root, LEDGER_FILE))) {
    files.push({ path: LEDGER_FILE, text: await readFile(join(root, LEDGER_FILE), 'utf8') });
  }
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function readFolder(root: string, folder: string): Promise<SourceFile[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
  const files = await Promise.all(
    entries
      .filter((entry) => entry.isFile() && !STRAY.test(entry.name))
      .map((entry) => readSource(root, join(entry.parentPath, entry.name), folder)),
  );
  return files.filter((file) => file !== undefined);
}

/** A file of a folder; undefined when it is gone by now: editors put files there and take them away again. */
async function readSource(
  root: string,
  file: string,
  folder: string,
): Promise<SourceFile | undefined> {
  const path = relative(root, file).split(sep).join('/');
  const isRead = !OTHER_FOLDERS.includes(folder) && TEXT.test(path);
  try {
    if (isRead) return { path, text: await readFile(file, 'utf8') };
    return { path, text: '', bytes: (await stat(file)).size };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
