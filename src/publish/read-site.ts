/** Reads a built site from its folder. */

import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** What publishing needs to know of a built site; pages are read one by one. */
export interface SiteFiles {
  /** Every HTML file as a path in the folder, sorted. */
  readonly pages: readonly string[];
  /** The text of each style sheet by its address. */
  readonly sheets: ReadonlyMap<string, string>;
  /** The text of each script by its address. */
  readonly scripts: ReadonlyMap<string, string>;
}

/** @param base the path that the site was built for, with a slash at both ends */
export async function readSite(folder: string, base: string): Promise<SiteFiles> {
  const files = await filesIn(folder);
  const texts = async (ending: RegExp): Promise<Map<string, string>> => {
    const found = files.filter((file) => ending.test(file));
    const entries = found.map(
      async (file) => [`${base}${file}`, await readFile(join(folder, file), 'utf8')] as const,
    );
    return new Map(await Promise.all(entries));
  };
  return {
    pages: files.filter((file) => file.endsWith('.html')),
    sheets: await texts(/\.css$/),
    scripts: await texts(/\.m?js$/),
  };
}

/** All files as paths with slashes, in an order that no locale changes. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
