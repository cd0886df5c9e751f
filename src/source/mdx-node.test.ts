import { mdxToMdast } from 'satteri';
import { expect, it } from 'vitest';
import { markdownFeatures } from './mdx.ts';
import { textOf } from './mdx-node.ts';

const text = (source: string) =>
  textOf(mdxToMdast(source, { features: markdownFeatures })).replace(/\s+/g, ' ');

it.each([
  ['emphasis and code', 'Enter **Wan**do `a_b`.', 'Enter Wando a_b.'],
  ['a menu path', 'Open <MenuPath to="A > B" />.', 'Open A > B.'],
  ['an aside', ':::note[Title]\n\nText.\n\n:::', 'Title Text.'],
  ['a list', '- a\n- b', 'a b'],
  ['a table', '| a | b |\n| - | - |\n| c | d |', 'a b c d'],
])('the text of %s reads as on the page', (_case, source, read) => {
  expect(text(source)).toBe(read);
});
