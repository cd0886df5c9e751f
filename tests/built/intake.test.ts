/** What the checks don't read, Astro doesn't publish, and its code doesn't run. */

import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { builtSitesFolder } from '../../tools/built-sites.ts';
import { page, smallProject, write } from '../../tools/testing/small-project.ts';
import { build } from './builds.ts';

const root = resolve(builtSitesFolder, 'intake');
const DOCS = 'src/content/docs';
const code =
  "import fs from 'node:fs';\n\n{fs.writeFileSync('ran', '')}\n\n<script>hidden()</script>";

beforeAll(() => smallProject(root));

it('hidden pages, and what an editor left behind, stay out', async () => {
  const hidden = ['.notes.mdx', '._index.mdx', '.old/notes.mdx', 'notes.mdx~'];
  for (const file of hidden) write(root, `${DOCS}/${file}`, page('Notes', code));
  expect(await build(root)).toMatchObject({ code: 0 });
  const pages = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.html'),
  );
  expect(pages.sort()).toEqual(['404.html', 'glossary/index.html', 'index.html']);
  for (const file of pages) {
    expect(readFileSync(join(root, 'dist', file), 'utf8')).not.toContain('hidden()');
  }
  expect(existsSync(join(root, 'ran'))).toBe(false);
});

it('a page behind a link is refused', async () => {
  write(root, 'outside/notes.mdx', page('Notes', code));
  symlinkSync(join(root, 'outside'), join(root, DOCS, 'linked'));
  const { code: exit, output } = await build(root);
  expect([exit, output]).toEqual([1, expect.stringContaining(`${DOCS}/linked:1:1  files/link`)]);
});
