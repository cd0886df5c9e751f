/** Reads every source from the disk: for the configuration, the checks, the tools and the build. */

import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { readReviewFindings } from '../freshness/read-reviews.ts';
import { compareFindings } from '../lint/finding.ts';
import { LEDGER_FILE } from '../permalinks/ledger.ts';
import type { Dictionary } from '../spelling/check-spelling.ts';
import { contentFrom, type Content, type SourceFile } from './content.ts';

/** What is read; of the rest, the name and the size are enough. Endings that are wrong are told so. */
const TEXT = /\.(?:mdx?|ya?ml|svg)$/i;

/** Where links and images may lead besides the pages: files that ship as they are, and routes. */
const OTHER_FOLDERS = ['public', join('src', 'pages')];

/** What `readGuides` may be told. */
export interface ReadOptions {
  /** The day to judge dates by, `2026-11-23`; the machine's day when left out. */
  readonly today?: string;
  /** The words that are spelled right; spelling is not checked when it is left out. */
  readonly dictionary?: Dictionary;
}

/**
 * All guides, providers and problems of a project, with every finding at once.
 *
 * @param root the project's folder
 * @throws when src/content can't be read
 */
export async function readGuides(root: string, options: ReadOptions = {}): Promise<Content> {
  const { today = new Date().toISOString().slice(0, 10), dictionary } = options;
  const content = contentFrom(await readSources(root), today, dictionary);
  const findings = [...content.findings, ...(await readReviewFindings(root, content))];
  return { ...content, findings: findings.sort(compareFindings) };
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
  const isContent = !OTHER_FOLDERS.includes(folder);
  return Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry): Promise<SourceFile> => {
        const file = join(entry.parentPath, entry.name);
        const path = relative(root, file).split(sep).join('/');
        if (isContent && TEXT.test(path)) return { path, text: await readFile(file, 'utf8') };
        return { path, text: '', bytes: (await stat(file)).size };
      }),
  );
}
