/** Reads one file of the sources: as UTF-8, within the limits, and never through a symbolic link. */

import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LARGEST_SOURCE } from './limits.ts';
import type { SourceFile } from './source-file.ts';

/** What is read; of the rest, the name and the size are enough. */
const TEXT = /\.(?:mdx?|ya?ml|svg)$/i;

/** A file or folder that the systems hide, among the content. */
const HIDDEN = /^src\/content\/(?:.*\/)?\./;

/** A byte order mark stays in: a rule reports it. */
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * A file as a source.
 *
 * @param root the project's folder
 * @param path from there, with forward slashes
 * @param isText whether its text is read; for others the size is enough
 * @returns undefined when the file is gone by now: editors put files there and take them away again
 */
export async function readSource(
  root: string,
  path: string,
  isText = TEXT.test(path),
): Promise<SourceFile | undefined> {
  try {
    const stats = await lstat(join(root, path));
    if (stats.isSymbolicLink()) return { path, text: '', fault: 'link' };
    if (HIDDEN.test(path)) return { path, text: '', fault: 'hidden' };
    const bytes = stats.size;
    if (!isText) return { path, text: '', bytes };
    if (bytes > LARGEST_SOURCE) return { path, text: '', bytes, fault: 'too-large' };
    return decode(path, await readFile(join(root, path)));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function decode(path: string, bytes: Uint8Array): SourceFile {
  try {
    return { path, text: utf8.decode(bytes) };
  } catch {
    return { path, text: '', fault: 'not-utf-8' };
  }
}
