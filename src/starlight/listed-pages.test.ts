import { expect, it } from 'vitest';
import { isListedUnder } from './listed-pages.ts';

it.each([
  ['/', 'https://docs.wando.app/sso/okta/', true],
  ['/', 'https://docs.wando.app/', true],
  ['/docs', 'https://docs.wando.app/docs/sso/okta/', true],
  ['/docs', 'https://docs.wando.app/docs/', true],
  ['/', 'https://docs.wando.app/sso/gone/', false],
])('the sitemap of %s: %s is listed: %s', (base, address, isListed) => {
  const page = (path: string) =>
    [
      path,
      { address: path, kind: 'page', title: '', file: '', location: { line: 1, column: 1 } },
    ] as const;
  const current = new Map([page('/'), page('/sso/okta/')]);
  expect(isListedUnder(base, { current })(address)).toBe(isListed);
});
