/** `npm run dev` on a site that writers have changed: drafts, moved pages, mistakes, names in the navigation, and new pages. */

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadModel } from '../../src/model/read-model.ts';
import { LEDGER_FILE, parseLedger } from '../../src/permalinks/ledger.ts';
import { builtSites, builtSitesFolder } from '../../tools/built-sites.ts';
import { copyProject } from '../../tools/testing/copy-project.ts';
import { startPreview, type Preview } from './preview.ts';

// A copy: other tests read the source meanwhile.
const root = resolve(builtSitesFolder, 'preview');
copyProject(root, builtSites.changed.source);
const { guideIds, documents } = (await loadModel(root)).sources;
const draft = documents.find(({ isDraft, isGuide }) => isDraft && isGuide)?.id ?? '';
const ledger = parseLedger(readFileSync(join(root, LEDGER_FILE), 'utf8'));
const [gone = ''] = [...ledger].flatMap(([address, { was, now }]) =>
  was === 'page' && now !== undefined && guideIds.every((id) => address !== `/${id}/`)
    ? [address]
    : [],
);
const edit = (path: string, from: string | RegExp, to: string) => {
  const file = join(root, path);
  const before = readFileSync(file, 'utf8');
  writeFileSync(file, before.replace(from, to));
  return () => {
    writeFileSync(file, before);
  };
};

let preview: Preview;
beforeAll(async () => {
  preview = await startPreview(root);
});
afterAll(() => preview.stop());

it('says where the drafts are, and shows them, unlisted', async () => {
  await preview.until(new RegExp(`Drafts:\\n {2}http://localhost:\\d+/${draft}/`));
  const { status, text } = await preview.page(`${draft}/`);
  expect(status).toBe(200);
  expect(text).toContain('This content is a draft');
  expect(text).not.toContain('This page moved');
  expect(text).not.toContain(`href="/${draft}/"`);
});

it('leads on from what is gone', async () => {
  expect((await preview.page(gone)).text).toContain('This page moved');
});

it('reports a mistake once and without a stack, and then that there is none', async () => {
  const restore = edit(`src/content/docs/${draft}.mdx`, '</Step>', '</Stepp>');
  expect(await preview.until(/\d+ diagnostics? in \d+ files?\./)).toContain('mdx/');
  expect((await preview.page(`${draft}/`)).status).toBe(500);
  restore();
  await preview.until(/No diagnostics\./);
  expect((await preview.page(`${draft}/`)).status).toBe(200);
  expect(preview.output()).not.toMatch(/Stack trace|\n\s+at |\[ERROR\]/);
});

it('shows another name in the navigation, and starts again when a page is added or removed', async () => {
  const provider = 'src/content/providers/jumpcloud.yaml';
  const restore = edit(provider, /^name: .*/m, 'name: Another Name');
  await expect.poll(navigation, { timeout: 10_000 }).toContain('Another Name');
  restore();
  await expect.poll(navigation, { timeout: 10_000 }).not.toContain('Another Name');
  const page = join(root, 'src/content/docs/added.mdx');
  writeFileSync(page, '---\ntitle: Added\ndescription: A page.\n---\n\nA text.\n');
  await preview.until(/A page was added or removed[\s\S]*Local +http/);
  expect((await preview.page('added/')).text).toContain('A text.');
  rmSync(page);
  await preview.until(/A page was added or removed/);
});

async function navigation(): Promise<string> {
  const { text } = await preview.page('glossary/');
  return text.slice(0, text.indexOf('<main'));
}
