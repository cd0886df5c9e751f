import { mdxToMdast } from 'satteri';
import { expect, it } from 'vitest';
import { textOf } from '../source/mdx-node.ts';
import { markdownFeatures } from '../source/mdx.ts';
import { componentText } from './component-text.ts';

it.each([
  ['a menu path', 'Open <MenuPath to="A > B" />.', 'Open A > B.'],
  ['a value', 'Paste the <Value id="client-id" />.', 'Paste the Client ID.'],
  ['an unknown value', '<Value id="constructor" />', ''],
  ['a choice', '<Set field="Type" choose="Web" />', 'Type: Web.'],
  ['a value to enter', '<Set field="URI" value="redirect-uri" />', 'URI: Redirect URI.'],
  ['a field left empty', '<Set field="Logo" empty />', 'Logo: Leave empty.'],
  ['a button', '<Set press="Save" />', 'Then: Save.'],
  ['an address', '<Set open="https://okta.com" />', 'Open: https://okta.com.'],
  ['a fold', '<Fold title="Why">\n\nText.\n\n</Fold>', 'Text.'],
])('the text of %s reads as on the page', (_case, source, read) => {
  expect(textOf(mdxToMdast(source, { features: markdownFeatures }), componentText)).toBe(read);
});
