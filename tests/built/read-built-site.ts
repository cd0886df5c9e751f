/** Reads a built site from the disk, with the sources that it came from. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { digestOf } from '../../tools/build/digest.ts';
import { MARKER, type Marker } from '../../tools/build/out-folder.ts';
import { parsePage } from './page.ts';
import type { BuiltSite } from './built-site.ts';

/** Where a built site lies, and what it was built for. */
export interface BuiltPlace {
  /** The folder with its files. */
  readonly directory: string;
  readonly base: string;
  readonly origin: string;
  /** The project that it was built from. */
  readonly root: string;
}

/** The whole of a built site. */
export function readBuiltSite({ directory, base, origin, root }: BuiltPlace): BuiltSite {
  const files = filesIn(directory);
  const content = filesIn(join(root, 'src/content')).filter((file) => /\.(?:mdx|yaml)$/.test(file));
  const sitemap = join(directory, 'sitemap-0.xml');
  return {
    origin,
    base,
    pages: files
      .filter((file) => file.endsWith('.html'))
      .map((file) =>
        parsePage(
          `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
          readFileSync(join(directory, file), 'utf8'),
        ),
      ),
    files: new Set(files.map((file) => `/${file}`)),
    sitemap: existsSync(sitemap)
      ? [...readFileSync(sitemap, 'utf8').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url = '']) => url)
      : [],
    scripts: new Set([...markerIn(directory).scripts, ...inlineScripts()]),
    sources: content.map((file) => ({
      path: `src/content/${file}`,
      text: readFileSync(join(root, 'src/content', file), 'utf8'),
    })),
  };
}

function markerIn(directory: string): Marker {
  return JSON.parse(readFileSync(join(directory, MARKER), 'utf8')) as Marker;
}

/** Scripts that the bundler doesn't see, for they run before anything else: Starlight's, and ours. */
function inlineScripts(): string[] {
  const folders = ['node_modules/@astrojs/starlight/dist/components', 'src'];
  const files = folders.flatMap((folder) => filesIn(folder).map((file) => join(folder, file)));
  return files
    .filter((file) => file.endsWith('.astro'))
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(INLINE_SCRIPT)])
    .map(([, code = '']) => digestOf(code));
}

const INLINE_SCRIPT = /<script is:inline[^>]*>([^]*?)<\/script>/g;

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length))
    .map((file) => file.split(sep).join('/'))
    .sort();
}
