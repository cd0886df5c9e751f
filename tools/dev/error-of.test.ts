/** What the browser shows of diagnostics: the first in full, the others by a line, nothing as HTML. */

import { expect, it } from 'vitest';
import { errorOf } from './error-of.ts';

const diagnostic = (line: number) => ({
  rule: 'mdx/unknown-component',
  file: 'src/content/docs/sso/okta.mdx',
  line,
  column: 1,
  found: '<Sett>',
  expected: 'a component',
  help: 'Did you mean `Set`?',
});

it('is nothing when there is nothing', () => {
  expect(errorOf([], '/p')).toBeUndefined();
});

it('is the first one, with its place and its help', () => {
  expect(errorOf([diagnostic(9), diagnostic(3)], '/p')?.err).toEqual({
    name: 'mdx/unknown-component',
    title: '2 diagnostics',
    message: 'Found: &lt;Sett>. Expected: a component.',
    hint: 'Did you mean <code>Set</code>?',
    loc: { file: '/p/src/content/docs/sso/okta.mdx', line: 3, column: 1 },
    stack: 'src/content/docs/sso/okta.mdx:3:1  <Sett>\nsrc/content/docs/sso/okta.mdx:9:1  <Sett>',
  });
});

it('lists twenty', () => {
  const many = Array.from({ length: 30 }, (_, index) => diagnostic(index + 1));
  expect(errorOf(many, '/p')?.err.stack).toMatch(/\n… and 10 more in the terminal$/);
});
