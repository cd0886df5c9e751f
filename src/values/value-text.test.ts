import { mdxToMdast } from 'satteri';
import { expect, it } from 'vitest';
import { textOf } from '../source/mdx-node.ts';
import { markdownFeatures } from '../source/mdx.ts';
import { componentText } from './value-text.ts';

it.each([
  ['a value by its own name', 'Paste <Value id="client-id" />.', 'Paste Client ID.'],
  ['a value by the console’s name', 'Paste <Value id="issuer" as="URL" />.', 'Paste URL.'],
  ['what follows a value', '<Value id="issuer" suffix="/x" />', 'Issuer/x'],
  ['an unknown value as nothing', '<Value id="constructor" />', ''],
])('the text of %s reads as on the page', (_case, source, read) => {
  expect(textOf(mdxToMdast(source, { features: markdownFeatures }), componentText)).toBe(read);
});
