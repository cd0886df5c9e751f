/** `npm run ledger`: what it writes, what it refuses, and the comparison with main. */

import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { fixtureLedger } from '../tests/fixtures/lint/ledger.ts';
import { formatDiagnostics } from '../src/checks/report.ts';
import { LEDGER_FILE } from '../src/permalinks/ledger.ts';
import { REDIRECTS_FILE } from '../src/permalinks/redirects.ts';
import { compareWithMain, type Comparison } from './ledger/compare-with-main.ts';
import { readLedgerState } from './ledger/read-state.ts';
import { recordAddresses } from './ledger/record-addresses.ts';
import { scratchRepository, type ScratchRepository } from './testing/scratch-repository.ts';

const SITE = 'tests/fixtures/lint/site';
const wholeLedger = await fixtureLedger();
const OLD_LINE =
  '  "/sso/okta/#open-console": { "was": "step", "now": "/sso/okta/#start-app-integration" },\n';

let repository: ScratchRepository;

/** A site whose main branch has its ledger, and a branch `work` that is checked out. */
beforeEach(() => {
  repository = scratchRepository();
  cpSync(SITE, repository.root, { recursive: true });
  const { git, commit, write } = repository;
  write({ [LEDGER_FILE]: wholeLedger });
  git('init', '-b', 'main');
  commit({ '.gitattributes': '* text=auto eol=lf\n' });
  git('switch', '-c', 'work');
});

/** What the command does: its lines, or the diagnostics that keep it from writing. */
async function record(): Promise<string> {
  const state = await readLedgerState(repository.root);
  if (state.diagnostics.length > 0) return formatDiagnostics(state.diagnostics);
  return recordAddresses(repository.root, state).join('\n');
}
async function compare(isPullRequest = false): Promise<Comparison> {
  const state = await readLedgerState(repository.root);
  expect(state.diagnostics).toEqual([]);
  return compareWithMain(state, isPullRequest);
}

const read = (path: string) => readFileSync(join(repository.root, path), 'utf8');
function edit(path: string, from: string | RegExp, to: string): void {
  const changed = read(path).replace(from, to);
  expect(changed).not.toBe(read(path));
  repository.write({ [path]: changed });
}
/** The lines for redirects.yaml that diagnostics name. */
const namedLines = (text: string) =>
  Array.from(text.matchAll(/rite `(\/[^`]+)` in src\/content\/redirects/g), ([, line]) => line);

it('says nothing to a branch about what main has gained since', async () => {
  const { git, commit } = repository;
  git('switch', 'main');
  const page =
    '---\ntitle: Words\ndescription: What the words of this page mean to an admin who reads it once.\n---\n\nText.\n';
  commit({ 'src/content/docs/words.mdx': page });
  expect(await record()).toContain('+ /words/\n');
  commit({});
  git('switch', 'work');
  expect(await compare()).toMatchObject({ isFine: true });
  expect(await record()).toBe('The ledger holds 45 addresses: 0 added, 0 dropped.');
});

it('drops what was never published, and brings back what was', async () => {
  edit(LEDGER_FILE, OLD_LINE, '  "/sso/okta/#try": "step",\n');
  expect(await compare()).toEqual({
    isFine: false,
    lines: [
      'src/permalinks/published.json: the line of /sso/okta/#open-console is gone.',
      'Published addresses stay for good. Run `npm run ledger`: it brings back the lines of main.',
    ],
  });
  expect(await record()).toBe(
    [
      '+ /sso/okta/#open-console',
      '- /sso/okta/#try  (never published)',
      'The ledger holds 45 addresses: 1 added, 1 dropped.',
    ].join('\n'),
  );
  expect(read(LEDGER_FILE)).toBe(wholeLedger);
  expect(await compare()).toEqual({
    isFine: true,
    lines: ['Every address of the ledger on main is still in this one.'],
  });
});

it('reports of a line that says something else than on main', async () => {
  edit(LEDGER_FILE, '"/glossary/": "page"', '"/glossary/": "step"');
  expect(compareWithMain(await readLedgerState(repository.root), false)).toMatchObject({
    isFine: false,
    lines: [
      `${LEDGER_FILE}: /glossary/ stands for something else than it did.`,
      expect.stringContaining('brings back') as string,
    ],
  });
});

it('finds on main itself what an earlier change took out of the ledger', async () => {
  const { git, commit } = repository;
  git('switch', 'main');
  edit(LEDGER_FILE, OLD_LINE, '');
  commit({});
  expect(await compare()).toMatchObject({ isFine: false });
  edit(REDIRECTS_FILE, '/sso/okta/#open-console: /sso/okta/#start-app-integration\n', '');
  commit({});
  expect(await record()).toContain('no step at /sso/okta/#open-console, which is published');
});

it('takes out a guide, and back in, by the lines that its diagnostics name', async () => {
  const { root, git, commit, write } = repository;
  const [guide, problems] = ['src/content/docs/scim/okta.mdx', 'src/content/problems/okta.yaml'];
  const linking = 'src/content/docs/sso/okta.mdx';
  const before = Object.fromEntries([guide, problems, linking].map((path) => [path, read(path)]));
  rmSync(join(root, guide));
  edit(linking, /- \[Okta SCIM provisioning\].*\n/, '');
  edit(problems, /# Okta SCIM provisioning[^]*$/, '');
  const deleted = await record();
  expect(deleted).toContain('no page at /scim/okta/, which is published');
  // One for the guide with all its ids, and one for its problem.
  expect(namedLines(deleted)).toHaveLength(2);
  edit(REDIRECTS_FILE, /$/, namedLines(deleted).join('\n'));
  expect(await record()).toContain('0 dropped.');
  expect(read(LEDGER_FILE)).toContain('"/scim/okta/#enter-token": { "was": "step"');
  commit({});
  git('branch', '--force', 'main');

  write(before);
  edit(REDIRECTS_FILE, /\/(?:scim|problems)[^]*$/, '');
  const back = await record();
  expect(namedLines(back)).toContain('/scim/okta/: /scim/okta/');
  expect(namedLines(back)).toHaveLength(2);
  edit(REDIRECTS_FILE, /$/, namedLines(back).join('\n'));
  expect(await record()).toContain('0 dropped.');
  expect(read(LEDGER_FILE)).toBe(wholeLedger);
  expect(await compare()).toMatchObject({ isFine: true });
});

it('says where no main branch is known, and takes that for a failure on a pull request', async () => {
  repository.git('branch', '--delete', '--force', 'main');
  const lines = ['No main branch is known here. So there is no published ledger to compare with.'];
  expect(await compare()).toEqual({ isFine: true, lines });
  expect(await compare(true)).toEqual({ isFine: false, lines });
  edit(LEDGER_FILE, OLD_LINE, `${OLD_LINE}  "/sso/okta/#try": "step",\n`);
  // Each line may be published: none is dropped.
  expect(await record()).toContain('no step at /sso/okta/#try, which is published');
});

it('as a command passes in a fresh clone, and fails with one line when git can’t report', () => {
  const { root, git } = repository;
  const run = (folder: string, baseRef: string) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [resolve('tools/ledger.ts'), '--published'],
      {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, CI: 'true', GITHUB_BASE_REF: baseRef },
      },
    );
    return { status, stdout, stderr };
  };
  git('switch', 'main');
  git('clone', root, join(root, 'clone'));
  expect(run(join(root, 'clone'), '')).toEqual({
    status: 0,
    stdout: 'Every address of the ledger on origin/main is still in this one.\n',
    stderr: '',
  });
  git('branch', '--move', 'other');
  expect(run(root, '')).toMatchObject({ status: 0 });
  expect(run(root, 'main')).toMatchObject({ status: 1, stdout: '' });
  writeFileSync(join(root, '.git/config'), '[core\n');
  const { status, stderr } = run(root, '');
  expect(status).toBe(1);
  expect(stderr).toMatch(/^git can’t report what the main branch has .*\n$/);
}, 60_000);
