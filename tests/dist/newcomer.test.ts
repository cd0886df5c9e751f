/** A newcomer adds a guide as CONTRIBUTING.md says, with the commands alone, in a copy of the project. */

import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  appendFileSync,
  copyFileSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtSitesFolder } from '../../tools/built-sites.ts';
import { copyProject } from '../../tools/testing/copy-project.ts';

// Inside the project: Astro finds packages above the folder that it builds.
const root = resolve(builtSitesFolder, 'newcomer');
const fixtures = resolve('tests/fixtures/newcomer');
const MINUTES = 60_000;

beforeAll(() => {
  copyProject(root);
});

function run(...words: string[]): { code: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/run.mjs', ...words], {
    cwd: root,
    encoding: 'utf8',
  });
  return { code: status, output: stdout + stderr };
}

/** `npm run dev`, as soon as it says where it is. */
function preview(): Promise<{ address: string; stop: () => Promise<unknown> }> {
  // Vitest’s own words would make it something else than a preview.
  const own = /^(VITEST.*|NODE_ENV|MODE|DEV|PROD|SSR|TEST|BASE_URL)$/;
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)));
  const child = spawn(process.execPath, ['tools/run.mjs', 'dev'], { cwd: root, env });
  const ended = once(child, 'exit');
  return new Promise((resolve, reject) => {
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += stripVTControlCharacters(text);
        const [, address] = /Local\s+(http\S+)/.exec(output) ?? [];
        if (address === undefined) return;
        const stop = () => {
          child.kill();
          return ended;
        };
        resolve({ address, stop });
      });
    }
    void ended.then(() => {
      reject(new Error(`The preview ended: ${output}`));
    });
  });
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

/** Records, checks and builds, each without a finding. */
function publish(): void {
  expect(run('ledger')).toMatchObject({ code: 0 });
  expect(run('review', '--record')).toMatchObject({ code: 0 });
  expect(run('check')).toMatchObject({ code: 0 });
  expect(run('build')).toMatchObject({ code: 0 });
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

  it(
    'begins with one command, as a draft without findings',
    () => {
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
      expect(run('new', ...flags, ...more)).toMatchObject({ code: 0 });
      expect(touchedSince(before)).toEqual([
        'src/content/docs/sso/lantern-id.mdx',
        'src/content/providers/lantern-id.svg',
        'src/content/providers/lantern-id.yaml',
      ]);
      expect(run('check')).toMatchObject({ code: 0 });
      expect(run('ledger').output).toMatch(/0 added, 0 dropped/);
    },
    MINUTES,
  );

  it('shows in the preview', async () => {
    const { address, stop } = await preview();
    // The preview ends once the whole page has arrived, not at its first bytes.
    const { status, page } = await fetch(new URL('sso/lantern-id/', address))
      .then(async (response) => ({ status: response.status, page: await response.text() }))
      .finally(stop);
    expect(status).toBe(200);
    expect(page).toContain('This content is a draft');
    expect(page).toContain('id="add-redirect-uri"');
    expect(page).not.toContain('href="/sso/lantern-id/"');
  }, 120_000);

  it(
    'is nowhere in the published site while it is a draft',
    () => {
      expect(run('build')).toMatchObject({ code: 0 });
      const files = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' });
      const telling = files.filter((path) => {
        if (/lantern/i.test(path)) return true;
        return /\.(html|json|css|xml|txt|js|md)$/.test(path) && /lantern/i.test(built(path));
      });
      expect(telling).toEqual([]);
      expect(searchTexts().filter(({ content }) => /lantern/i.test(content))).toEqual([]);
    },
    3 * MINUTES,
  );

  it(
    'lacks what is missing as soon as it is none',
    () => {
      const file = source('docs/sso/lantern-id.mdx');
      writeFileSync(file, readFileSync(file, 'utf8').replace('draft: true\n', ''));
      const { code, output } = run('check');
      expect(code).toBe(1);
      for (const rule of ['frontmatter/missing-key', 'sections/note-left', 'sections/incomplete']) {
        expect(output).toContain(rule);
      }
      expect(output).not.toMatch(/^ +at /m);
    },
    MINUTES,
  );

  it(
    'stands everywhere once it is filled in and recorded',
    () => {
      copyFileSync(join(fixtures, 'sso/lantern-id.mdx'), source('docs/sso/lantern-id.mdx'));
      for (const folder of ['providers', 'problems']) {
        const path = `${folder}/lantern-id.yaml`;
        copyFileSync(join(fixtures, path), source(path));
      }
      publish();
      expectEverywhere('sso/lantern-id', 'copy-issuer');
      expect(touchedSince(before)).toEqual([
        'src/content/docs/sso/lantern-id.mdx',
        'src/content/problems/lantern-id.yaml',
        'src/content/providers/lantern-id.svg',
        'src/content/providers/lantern-id.yaml',
        'src/freshness/reviews.json',
        'src/permalinks/ledger.json',
      ]);
    },
    3 * MINUTES,
  );
});

describe('a second kind of guide for a provider that is there', () => {
  it(
    'takes one page, its problems, and the two records',
    () => {
      const before = sources();
      expect(run('new', '--category=scim', '--provider=google-workspace', '--yes').code).toBe(0);
      expect(touchedSince(before)).toEqual(['src/content/docs/scim/google-workspace.mdx']);
      const page = 'scim/google-workspace.mdx';
      copyFileSync(join(fixtures, page), source(`docs/${page}`));
      const problems = 'problems/google-workspace.yaml';
      appendFileSync(source(problems), `\n${readFileSync(join(fixtures, problems), 'utf8')}`);
      publish();
      expectEverywhere('scim/google-workspace', 'enter-base-url');
      expect(touchedSince(before)).toEqual([
        'src/content/docs/scim/google-workspace.mdx',
        'src/content/problems/google-workspace.yaml',
        'src/freshness/reviews.json',
        'src/permalinks/ledger.json',
      ]);
    },
    3 * MINUTES,
  );
});

describe('a guide whose text changes', () => {
  it(
    'has to be read again, on a later day than before',
    () => {
      const file = source('docs/sso/lantern-id.mdx');
      const edit = (from: string, to: string) => {
        writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
      };
      edit('You see: the address in the list.', 'You see: the address in the table.');
      expect(run('check').output).toContain('review/text-changed');
      expect(run('review', '--record').code).toBe(1);
      edit('reviewed: 2026-11-20', 'reviewed: 2026-11-21');
      expect(run('check').output).toContain('review/not-recorded');
      expect(run('review', '--record').code).toBe(0);
      expect(run('check').code).toBe(0);
    },
    2 * MINUTES,
  );
});
