import { expect, it } from 'vitest';
import { scopeEdits } from './scope-classes.ts';
import { splice } from './splice.ts';
import { tagsOf } from './tags.ts';

it.each([
  ['<p class="a astro-abcd1234">', '<p class="a">'],
  ['<p class="astro-abcd1234 a">', '<p class=" a">'],
  ['<p class="astro-abcd1234">', '<p class="">'],
  ['<p class="astro-styled12">', '<p class="astro-styled12">'],
  ['<p class="astro-abcd12345 my-astro-abcd1234-x" title="astro-abcd1234">', undefined],
])('%s becomes %s', (html, expected = html) => {
  const edits = scopeEdits(html, tagsOf(html), new Set(['astro-styled12']));
  expect(splice(html, edits)).toBe(expected);
});
