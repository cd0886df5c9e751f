/** What is published is what main has had up to where the work at hand began. */

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
  return main && { from: main.from, ...ledgerOf(main.ledger) };
};
const ledgerOf = (map: ReadonlyMap<string, { now?: string }>) => ({
  lines: [...map].map(([address, { now }]) =>
    now === undefined ? address : `${address} > ${now}`,
  ),
});

it('is unknown where no main branch is', () => {
  const { root, git, commit } = scratchRepository();
  expect(publishedLedger(root)).toBeUndefined();
  git('init', '-b', 'work');
  commit(ledger('/a/'));
  expect(publishedLedger(root)).toBeUndefined();
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
  expect(published(root)?.lines.sort()).toEqual(['/a/ > /c/', '/b/', '/c/ > /b/']);
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
  expect(published(root)?.lines.sort()).toEqual(['/a/', '/b/']);
});
