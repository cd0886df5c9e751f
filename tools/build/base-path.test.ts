import { expect, it } from 'vitest';
import { basePath } from './base-path.ts';

it.each([undefined, '/', '/docs', '/docs/', '/a/b-c.d'])('takes %j', (base) => {
  expect(basePath(base)).toBe(base);
});

it.each([
  '',
  'docs',
  '//host',
  '/a//b',
  '/..',
  '/a/../b',
  'javascript:alert(1)',
  '/a b',
  '/?x',
  '/"',
])('refuses %j', (base) => {
  expect(() => basePath(base)).toThrow(/^--base .*: no path of a site\. Write/);
});
