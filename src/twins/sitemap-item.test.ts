import { expect, it } from 'vitest';
import { siteOf } from '../../tests/fixtures/addresses.ts';
import { sitemapItem } from './sitemap-item.ts';

it.each([
  ['/', 'https://docs.wando.app/sso/okta/', true],
  ['/', 'https://docs.wando.app/', true],
  ['/docs', 'https://docs.wando.app/docs/sso/okta/', true],
  ['/docs', 'https://docs.wando.app/docs/', true],
  ['/', 'https://docs.wando.app/sso/gone/', false],
])('the sitemap of %s: %s is listed: %s', (base, url, isListed) => {
  const model = {
    guides: [],
    guideOf: () => undefined,
    changesOf: () => [],
    addresses: siteOf(['/', '/sso/okta/']),
  };
  expect(sitemapItem({ url }, base, model)).toEqual(isListed ? { url } : undefined);
});
