import { expect, it } from 'vitest';
import { reachableScripts } from './script-files.ts';
import { maySetAttribute, scriptWords } from './script-words.ts';

const scripts = new Map([
  ['/_astro/a.js', 'import{x}from"./b.js";import("../pagefind/core.js?v=1")'],
  ['/_astro/b.js', 'import`./a.js`;"./missing.js"'],
  ['/_astro/lone.js', ''],
  ['/pagefind/core.js', ''],
  ['/inline.js', ''],
]);

it('follows what scripts name, also around a circle', () => {
  expect(reachableScripts([], ['/_astro/a.js', '/gone.js'], scripts)).toEqual([
    '/_astro/a.js',
    '/_astro/b.js',
    '/pagefind/core.js',
  ]);
  expect(reachableScripts(['import("/inline.js")'], [], scripts)).toEqual(['/inline.js']);
});

it('knows a word in the spellings that HTML and scripts have for it', () => {
  const words = scriptWords('a.dataset.outcomeKind=b;c.ariaCurrent="is-called";d.hidden=!0');
  expect(maySetAttribute(words, 'data-outcome-kind')).toBe(true);
  expect(maySetAttribute(words, 'aria-current')).toBe(true);
  expect(maySetAttribute(words, 'hidden')).toBe(true);
  expect(maySetAttribute(words, 'data-theme')).toBe(false);
  expect(words.has('is-called')).toBe(true);
});
