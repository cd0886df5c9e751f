import { expect, it } from 'vitest';
import { scriptReader } from './script-facts.ts';

const read = scriptReader(
  new Map([
    ['/_astro/a.js', 'import("./b.js")'],
    ['/_astro/b.js', 'f(() => import("/pagefind/pagefind.js"), ["/_astro/b.css"])'],
    ['/_astro/c.js', 'call(outcome)'],
  ]),
);

it('follows a page’s scripts to what they load', () => {
  const facts = read([], ['/_astro/a.js']);
  expect([facts.hasFullTextSearch, facts.hasStyleFiles]).toEqual([true, true]);
});

it('grants nothing that no script of the page loads', () => {
  const facts = read(['a.css=1'], ['/_astro/c.js']);
  expect([facts.hasFullTextSearch, facts.hasStyleFiles]).toEqual([false, false]);
  expect(facts.words.has('outcome')).toBe(true);
});

it('reads scripts inside the page too, and each set of scripts once', () => {
  expect(read(['import("/pagefind/pagefind.js")'], []).hasFullTextSearch).toBe(true);
  expect(read(['x', 'y'], ['/_astro/c.js'])).toBe(read(['y', 'x'], ['/_astro/c.js']));
});
