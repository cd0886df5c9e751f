/** What is taken in, what is left out, and what is refused. */

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { loadModel } from './read-model.ts';
import { readIntake } from './read-intake.ts';

const DOCS = 'src/content/docs';
const page = '---\ntitle: A page\n---\n\nText.\n';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'wandodocs-intake-'));
  write(`${DOCS}/index.mdx`, page);
  write('src/permalinks/published.json', '{\n}\n');
  write('public/robots.txt', '');
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
const diagnosticsOf = async () =>
  (await readIntake(root)).diagnostics.map(({ rule, file, line, column }) => ({
    rule,
    at: `${file}:${String(line)}:${String(column)}`,
  }));

it('says nothing of ordinary files', async () => {
  expect(await diagnosticsOf()).toEqual([]);
});

it.each([
  '.notes.mdx',
  'sso/._okta.mdx',
  'sso/.okta-old.mdx',
  '.hidden/okta.mdx',
  'a.mdx~',
  '#a.mdx#',
])('leaves out %s, and Astro isn’t given it', async (path) => {
  write(`${DOCS}/${path}`, `${page}import fs from 'node:fs'`);
  const { diagnostics, sources } = await loadModel(root);
  expect(sources.documents.map(({ file }) => file)).toEqual([`${DOCS}/index.mdx`]);
  expect(sources.files.map((file) => file.path)).not.toContain(`${DOCS}/${path}`);
  expect(diagnostics.map(({ file }) => file)).not.toContain(`${DOCS}/${path}`);
});

it.each([
  ['a file', `${DOCS}/linked.mdx`, 'outside.mdx'],
  ['a folder', `${DOCS}/linked`, 'outside'],
  ['a loop', `${DOCS}/loop`, DOCS],
  ['nothing', `${DOCS}/broken.mdx`, 'nowhere'],
  ['data', 'src/content/providers/okta.yaml', 'outside.yaml'],
  ['what ships as it is', 'public/x', 'outside.txt'],
])('refuses a link to %s', async (_kind, path, target) => {
  for (const file of ['outside.mdx', 'outside.yaml', 'outside.txt', 'outside/a.mdx']) {
    write(file, page);
  }
  mkdirSync(dirname(join(root, path)), { recursive: true });
  symlinkSync(join(root, target), join(root, path));
  expect(await diagnosticsOf()).toEqual([{ rule: 'files/link', at: `${path}:1:1` }]);
  const { sources } = await loadModel(root);
  expect(sources.documents.map(({ file }) => file)).toEqual([`${DOCS}/index.mdx`]);
});

it('reports a page in another encoding once, and nothing that follows from it', async () => {
  const text = page.replace('A page', 'Grüße');
  write(`${DOCS}/index.mdx`, Buffer.from(text, 'latin1'));
  expect((await loadModel(root)).diagnostics.map(({ found }) => found)).toEqual([
    'the byte 0xFC, which is no UTF-8; in Latin-1 it is “ü”',
    'no `description`',
  ]);
  write(`${DOCS}/index.mdx`, Buffer.from(`\uFEFF${text}`, 'utf16le'));
  expect((await loadModel(root)).diagnostics.map(({ rule }) => rule)).toEqual([
    'files/not-utf-8',
    'keys/missing',
  ]);
});

it('reports a missing ledger, and words of the frame that are no JSON', async () => {
  rmSync(join(root, 'src/permalinks/published.json'));
  write('src/content/i18n/en.json', '{\n  "a": "b",,\n}');
  expect(await diagnosticsOf()).toEqual([
    { rule: 'files/frame-words', at: 'src/content/i18n/en.json:2:12' },
    { rule: 'permalinks/no-ledger', at: 'src/permalinks/published.json:1:1' },
  ]);
});
