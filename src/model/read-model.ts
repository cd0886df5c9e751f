/** Loads the model from the disk: for the configuration, the checks and the tools. */

import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { LEDGER_FILE } from '../permalinks/ledger.ts';
import { dayAfter, localDay } from '../source/day.ts';
import { readSource } from '../source/read-source.ts';
import type { SourceFile } from '../source/source-file.ts';
import { modelFrom, type Model } from './model.ts';

/** What editors and file managers leave behind: no source, whatever its ending. */
const STRAY = /^\.(?:DS_Store|#.*|.*\.sw[a-z])$|[~#]$|^Thumbs\.db$/;

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
  const isText = OTHER_FOLDERS.includes(folder) ? false : undefined;
  const files = await Promise.all(
    entries
      .filter((entry) => !entry.isDirectory() && !STRAY.test(entry.name))
      .map((entry) => readSource(root, pathFrom(root, join(entry.parentPath, entry.name)), isText)),
  );
  return files.filter((file) => file !== undefined);
}

function pathFrom(root: string, file: string): string {
  return relative(root, file).split(sep).join('/');
}
