/** Reads every source from the disk: for the configuration, the checks, the tools and the build. */

import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { readReviewDiagnostics } from './read-reviews.ts';
import { compareDiagnostics } from '../source/diagnostic.ts';
import { LEDGER_FILE } from '../permalinks/ledger.ts';
import type { Dictionary } from '../spelling/check-spelling.ts';
import { contentFrom, type Content, type SourceFile } from './content.ts';
import { dayAfter } from '../source/day.ts';
import { todayHere } from './read-today.ts';

/** What is read; of the rest, the name and the size are enough. Endings that are wrong are reported so. */
const TEXT = /\.(?:mdx?|ya?ml|svg)$/i;

/** What editors and file managers leave behind: no source, whatever its ending. */
const STRAY = /^\.|[~#]$/;

/** Where links and images may lead besides the pages: files that ship as they are, and routes. */
const OTHER_FOLDERS = ['public', join('src', 'pages')];

/** What `readGuides` may be reported. */
export interface ReadOptions {
  /**
   * The day to judge dates by, `2026-11-23`; the day here when left out. The day after it is no
   * future either: where somebody further east writes, it has begun.
   */
  readonly today?: string;
  /** The words that are spelled right; spelling is not checked when it is left out. */
  readonly dictionary?: Dictionary;
}

/**
 * All guides, providers and problems of a project, with every diagnostic at once.
 *
 * @param root the project's folder
 * @throws when src/content can't be read
 */
export async function readGuides(root: string, options: ReadOptions = {}): Promise<Content> {
  const { today = todayHere(), dictionary } = options;
  const content = contentFrom(await readSources(root), dayAfter(today), dictionary);
  const diagnostics = [...content.diagnostics, ...(await readReviewDiagnostics(root, content))];
  return { ...content, diagnostics: diagnostics.sort(compareDiagnostics) };
}

/** The files of a project that the checks look at. */
export async function readSources(root: string): Promise<SourceFile[]> {
  const folders = [
    join('src', 'content'),
    ...OTHER_FOLDERS.filter((f) => existsSync(join(root, f))),
  ];
  const files = (await Promise.all(folders.map((folder) => readFolder(root, folder)))).flat();
  const ledger = join(root, LEDGER_FILE);
  if (existsSync(ledger)) files.push({ path: LEDGER_FILE, text: await readFile(ledger, 'utf8') });
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
