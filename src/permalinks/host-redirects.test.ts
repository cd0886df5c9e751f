import { expect, it } from 'vitest';
import { alias, siteOf } from '../../tests/fixtures/addresses.ts';
import { hostRedirects } from './host-redirects.ts';

const published = ['/sso/a/', '/sso/a/#id', '/sso/a/#gone', '/sso/b/', '/sso/b/#id'];
const current = ['/sso/b/', '/sso/b/#id', '/sso/c/', '/sso/c/#id'];

it('sends on a page that moved with all of its parts, and says so to the reader', () => {
  const site = siteOf(current, [alias('/sso/a/', '/sso/b/')]);
  expect(hostRedirects(published, site)).toEqual([{ from: '/sso/a/', to: '/sso/b/?old-link=' }]);
});

it('sends on to a part', () => {
  const site = siteOf(current, [
    alias('/sso/a/', '/sso/b/#id'),
    alias('/sso/a/#gone', '/sso/b/#id'),
  ]);
  expect(hostRedirects(published, site)).toEqual([{ from: '/sso/a/', to: '/sso/b/?old-link=#id' }]);
});

it.each([
  ['to another page', '/sso/c/'],
  ['to another part', '/sso/b/#id'],
])('leaves a page of which a part went %s', (_where, to) => {
  const site = siteOf(current, [alias('/sso/a/', '/sso/b/'), alias('/sso/a/#gone', to)]);
  expect(hostRedirects(published, site)).toEqual([]);
});
