/** A newcomer adds a guide as CONTRIBUTING.md says, with the commands alone, in a copy of the project. */

import { createHash } from 'node:crypto';
import {
  appendFileSync,
  copyFileSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { loadModel } from '../../src/model/read-model.ts';
import { builtSitesFolder } from '../../tools/built-sites.ts';
import { runNode } from '../../tools/run-node.ts';
import { copyProject } from '../../tools/testing/copy-project.ts';
import { startPreview } from './preview.ts';

// Inside the project: Astro finds packages above the folder that it builds.
const root = resolve(builtSitesFolder, 'newcomer');
const fixtures = resolve('tests/fixtures/newcomer');

beforeAll(() => {
  copyProject(root);
});

/** A command, as `npm run` runs it. */
function run(...words: string[]) {
  return runNode(['tools/run.mjs', ...words], { cwd: root });
}

/** Every source with the fingerprint of its content. */
function sources(): Map<string, string> {
  const folders = ['src', 'public', 'tools'];
  const paths = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((path) => join(folder, path))
      .filter((path) => statSync(join(root, path)).isFile()),
  );
  const print = (path: string) => createHash('sha256').update(readFileSync(join(root, path)));
  return new Map(paths.map((path) => [path, print(path).digest('hex')]));
}

function touchedSince(before: Map<string, string>): string[] {
  const now = sources();
  const paths = new Set([...before.keys(), ...now.keys()]);
  return [...paths].filter((path) => before.get(path) !== now.get(path)).sort();
}

const source = (path: string) => join(root, 'src/content', path);
const built = (path: string) => readFileSync(join(root, 'dist', path), 'utf8');

/** What the search knows, page by page. */
function searchTexts(): { url: string; content: string }[] {
  const folder = join(root, 'dist/pagefind/fragment');
  return readdirSync(folder).map((name) => {
    const text = gunzipSync(readFileSync(join(folder, name))).toString();
    return JSON.parse(text.slice(text.indexOf('{'))) as { url: string; content: string };
  });
}

/** Records, checks and builds, each without a diagnostic. */
async function publish(): Promise<void> {
  for (const words of [['ledger'], ['review', '--record'], ['check'], ['build']]) {
    expect(await run(...words), words.join(' ')).toMatchObject({ code: 0 });
  }
}

function expectEverywhere(guide: string, step: string): void {
  const link = `href="/${guide}/"`;
  const overview = built('index.html');
  const sidebar = overview.slice(0, overview.indexOf('<main'));
  expect(built(`${guide}/index.html`)).toContain(`id="${step}"`);
  expect(sidebar).toContain(link);
  expect(overview.slice(sidebar.length)).toContain(link);
  expect(searchTexts().map(({ url }) => url)).toContain(`/${guide}/`);
  expect(built('steps/index.html')).toContain(`href="/${guide}/#${step}"`);
  const { steps } = JSON.parse(built('steps.json')) as { steps: { path: string }[] };
  expect(steps.map(({ path }) => path)).toContain(`/${guide}/#${step}`);
}

describe('a guide for a provider that isn’t there yet', () => {
  let before = new Map<string, string>();
  const icon = join(fixtures, 'providers/lantern-id.svg');

  it('begins with one command, as a draft without diagnostics', async () => {
    before = sources();
    const flags = [
      '--category',
      'sso',
      '--provider',
      'lantern-id',
      '--name',
      'Lantern ID',
      '--yes',
    ];
    const more = [
      '--aliases',
      'Lantern Realm',
      '--console-name',
      'Lantern Console',
      '--icon',
      icon,
    ];
    expect(await run('new', ...flags, ...more)).toMatchObject({ code: 0 });
    expect(touchedSince(before)).toEqual([
      'src/content/docs/sso/lantern-id.mdx',
      'src/content/providers/lantern-id.svg',
      'src/content/providers/lantern-id.yaml',
    ]);
    expect(await run('check')).toMatchObject({ code: 0 });
    expect((await run('ledger')).output).toMatch(/0 added, 0 dropped/);
  });

  it('shows in the preview, which reports each mistake once and without a stack', async () => {
    const preview = await startPreview(root);
    onTestFinished(preview.stop);
    const draft = await preview.page('sso/lantern-id/');
    expect(draft.status).toBe(200);
    expect(draft.text).toContain('This content is a draft');
    expect(draft.text).toContain('id="add-redirect-uri"');
    expect(draft.text).not.toContain('href="/sso/lantern-id/"');

    const file = source('docs/sso/lantern-id.mdx');
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, before.replace('</Step>', '</Stepp>'));
    expect(await preview.until(/\d+ diagnostics? in \d+ files?\./)).toContain('mdx/syntax');
    expect((await preview.page('sso/lantern-id/')).status).toBe(500);
    writeFileSync(file, before);
    await preview.until(/No diagnostics\./);
    expect((await preview.page('sso/lantern-id/')).status).toBe(200);
    expect(preview.output()).not.toMatch(/Stack trace|\n\s+at |\[ERROR\]/);
  }, 240_000);

  it('shows the navigation of today in the preview', async () => {
    const preview = await startPreview(root);
    onTestFinished(preview.stop);
    const [guide] = (await loadModel(root)).guides;
    const file = source(`providers/${guide?.provider ?? ''}.yaml`);
    const before = readFileSync(file, 'utf8');
    onTestFinished(() => {
      writeFileSync(file, before);
    });
    writeFileSync(file, before.replace(/^name: .*/m, 'name: Another Name'));
    await preview.until(/The navigation has changed[\s\S]*Local +http/);
    const { text } = await preview.page('glossary/');
    expect(text.slice(0, text.indexOf('<main'))).toContain('Another Name');
    // What is saved after that is seen too.
    writeFileSync(file, before);
    await preview.until(/No diagnostics\.[\s\S]*The navigation has changed/);
  }, 240_000);

  it('is nowhere in the published site while it is a draft', async () => {
    expect(await run('build')).toMatchObject({ code: 0 });
    const files = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' });
    const telling = files.filter((path) => {
      if (/lantern/i.test(path)) return true;
      return /\.(html|json|css|xml|txt|js|md)$/.test(path) && /lantern/i.test(built(path));
    });
    expect(telling).toEqual([]);
    expect(searchTexts().filter(({ content }) => /lantern/i.test(content))).toEqual([]);
  });

  it('lacks what is missing as soon as it is none', async () => {
    const file = source('docs/sso/lantern-id.mdx');
    writeFileSync(file, readFileSync(file, 'utf8').replace('draft: true\n', ''));
    const { code, output } = await run('check');
    expect(code).toBe(1);
    for (const rule of ['frontmatter/missing-key', 'sections/note-left', 'sections/incomplete']) {
      expect(output).toContain(rule);
    }
    expect(output).not.toMatch(/^ +at /m);
  });

  it('stands everywhere once it is filled in and recorded', async () => {
    copyFileSync(join(fixtures, 'sso/lantern-id.mdx'), source('docs/sso/lantern-id.mdx'));
    for (const folder of ['providers', 'problems']) {
      const path = `${folder}/lantern-id.yaml`;
      copyFileSync(join(fixtures, path), source(path));
    }
    await publish();
    expectEverywhere('sso/lantern-id', 'copy-issuer');
    expect(touchedSince(before)).toEqual([
      'src/content/docs/sso/lantern-id.mdx',
      'src/content/problems/lantern-id.yaml',
      'src/content/providers/lantern-id.svg',
      'src/content/providers/lantern-id.yaml',
      'src/freshness/reviews.json',
      'src/permalinks/ledger.json',
    ]);
  });
});

describe('a second kind of guide for a provider that is there', () => {
  it('takes one page, its problems, and the two records', async () => {
    const before = sources();
    expect((await run('new', '--category=scim', '--provider=lantern-id', '--yes')).code).toBe(0);
    expect(touchedSince(before)).toEqual(['src/content/docs/scim/lantern-id.mdx']);
    const page = 'scim/lantern-id.mdx';
    copyFileSync(join(fixtures, page), source(`docs/${page}`));
    const problems = readFileSync(join(fixtures, 'problems/lantern-id-scim.yaml'), 'utf8');
    appendFileSync(source('problems/lantern-id.yaml'), `\n${problems}`);
    await publish();
    expectEverywhere('scim/lantern-id', 'enter-base-url');
    expect(touchedSince(before)).toEqual([
      'src/content/docs/scim/lantern-id.mdx',
      'src/content/problems/lantern-id.yaml',
      'src/freshness/reviews.json',
      'src/permalinks/ledger.json',
    ]);
  });
});

describe('a guide whose text changes', () => {
  it('has to be read again, on a later day than before', async () => {
    const file = source('docs/sso/lantern-id.mdx');
    const edit = (from: string, to: string) => {
      writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
    };
    edit('You see: the address in the list.', 'You see: the address in the table.');
    expect((await run('check')).output).toContain('review/text-changed');
    expect((await run('review', '--record')).code).toBe(1);
    edit('reviewed: 2026-11-20', 'reviewed: 2026-11-21');
    expect((await run('check')).output).toContain('review/not-recorded');
    expect((await run('review', '--record')).code).toBe(0);
    expect((await run('check')).code).toBe(0);
  });
});
