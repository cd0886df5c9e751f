/** What is published is what main has had up to where the work at hand began. */

import { join } from 'node:path';
import { expect, it } from 'vitest';
import { formatLedger, LEDGER_FILE } from '../src/permalinks/ledger.ts';
import { publishedLedger } from './published-ledger.ts';
import { scratchRepository } from './testing/scratch-repository.ts';

/** A ledger's file with these pages; `/a/ > /b/` says that /a/ leads to /b/ now. */
const ledger = (...lines: string[]) => {
  const entries = lines.map((line) => {
    const [address = '', now] = line.split(' > ');
    return [address, { was: 'page', ...(now !== undefined && { now }) }] as const;
  });
  return { [LEDGER_FILE]: formatLedger(new Map(entries)) };
};
const published = (root: string) => {
  const main = publishedLedger(root);
  return 'unknown' in main ? main : { from: main.from, ...ledgerOf(main.ledger) };
};
const ledgerOf = (map: ReadonlyMap<string, { now?: string }>) => ({
  lines: [...map]
    .map(([address, { now }]) => (now === undefined ? address : `${address} > ${now}`))
    .sort(),
});

it('is unknown where nobody can say what it is, and says why', () => {
  const { root, git, write, commit } = scratchRepository();
  const because = (words: RegExp) => ({ unknown: expect.stringMatching(words) as string });
  expect(published(root)).toEqual(because(/no git repository/));
  git('init', '-b', 'work');
  commit(ledger('/a/'));
  expect(published(root)).toEqual(because(/No main branch/));
  git('branch', '--move', 'main');
  // An archive that was unpacked inside of another repository.
  const inside = Object.entries(ledger('/a/')).map(([path, text]) => [`archive/${path}`, text]);
  write(Object.fromEntries(inside) as Record<string, string>);
  expect(published(join(root, 'archive'))).toEqual(because(/the repository around it/));
  // A fork whose original was named and not fetched yet.
  git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  git('remote', 'add', 'upstream', 'https://upstream.example/docs.git');
  expect(published(root)).toEqual(because(/git fetch upstream main/));
  git('clone', '--depth', '1', `file://${root}`, join(root, 'shallow'));
  expect(published(join(root, 'shallow'))).toEqual(because(/git fetch --unshallow/));
});

it.each(['', 'docs/', 'a/b/'])('is that of the project’s own folder: “%s”', (prefix) => {
  const { root, git, commit } = scratchRepository();
  const under = (files: Record<string, string>) =>
    Object.fromEntries(Object.entries(files).map(([path, text]) => [prefix + path, text]));
  git('init', '-b', 'main');
  commit({ ...under(ledger('/a/', '/b/')), 'README.md': 'Another project.' });
  commit(under(ledger('/a/')));
  git('switch', '-c', 'work');
  commit(under(ledger('/a/', '/try/')));
  expect(published(join(root, prefix))).toEqual({ from: 'main', lines: ['/a/', '/b/'] });
});

it('in a fork is that of upstream, and keeps what leads elsewhere where only an old main is known', () => {
  const { root, git, commit } = scratchRepository();
  git('init', '-b', 'main');
  commit(ledger('/a/'));
  git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  commit(ledger('/a/', '/b/'));
  commit(ledger('/a/', '/b/ > /a/', '/c/'));
  git('switch', '-c', 'work');
  expect(published(root)).toEqual({ from: 'origin/main', lines: ['/a/', '/b/ > /a/'] });
  git('update-ref', 'refs/remotes/upstream/main', 'main');
  expect(published(root)).toMatchObject({
    from: 'upstream/main',
    lines: ['/a/', '/b/ > /a/', '/c/'],
  });
});

it('is empty where main has no ledger yet', () => {
  const { root, git, commit } = scratchRepository();
  git('init', '-b', 'main');
  commit({ 'README.md': 'One.' });
  git('switch', '-c', 'work');
  commit(ledger('/a/'));
  expect(published(root)).toEqual({ from: 'main', lines: [] });
});

it('has nothing of what main gained after the work began, until the work takes it in', () => {
  const { root, git, commit } = scratchRepository();
  git('init', '-b', 'main');
  commit(ledger('/a/'));
  git('switch', '-c', 'work');
  commit({ 'README.md': 'Work.' });
  git('switch', 'main');
  commit(ledger('/a/', '/colleague/'));
  git('switch', 'work');
  expect(published(root)).toEqual({ from: 'main', lines: ['/a/'] });
  git('merge', 'main');
  expect(published(root)).toEqual({ from: 'main', lines: ['/a/', '/colleague/'] });
});

it('has the lines that a change on main took away, as they were last', () => {
  const { root, git, commit } = scratchRepository();
  git('init', '-b', 'main');
  commit(ledger('/a/', '/b/', '/c/'));
  commit(ledger('/a/ > /b/', '/b/', '/c/'));
  commit(ledger('/a/ > /c/', '/b/', '/c/ > /b/'));
  commit(ledger('/b/', '/c/ > /b/'));
  expect(published(root)).toMatchObject({ lines: ['/a/ > /c/', '/b/', '/c/ > /b/'] });
});

it('has them by a merge too, and never what stood on a branch alone', () => {
  const { root, git, commit } = scratchRepository();
  git('init', '-b', 'main');
  commit(ledger('/a/', '/b/'));
  git('switch', '-c', 'work');
  commit(ledger('/a/', '/b/', '/try/'));
  commit(ledger('/a/'));
  git('switch', 'main');
  commit({ 'README.md': 'Main.' });
  git('merge', 'work');
  expect(published(root)).toMatchObject({ lines: ['/a/', '/b/'] });
});
