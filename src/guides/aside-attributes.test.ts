import { expect, it } from 'vitest';
import { checkAsides } from './aside-attributes.ts';
import { readDocument } from './document.ts';

const found = (aside: string) => {
  const text = `---\ntitle: A\n---\n\nText.\n\n${aside}\nText.\n:::\n`;
  const path = 'src/content/docs/sso/okta.mdx';
  return checkAsides(readDocument({ path, text }, 'sso/okta', () => undefined));
};

it.each([
  ':::note{icon="nope"}',
  ':::danger[Title]{icon=x}',
  ':::tip{onclick="a()"}',
  ':::note{#x}',
])('%s is reported at its line', (aside) => {
  expect(found(aside)).toMatchObject([{ rule: 'mdx/aside-attribute', line: 7, column: 1 }]);
});

it.each([':::note', ':::danger[Title]'])('%s is not', (aside) => {
  expect(found(aside)).toEqual([]);
});
