import { describe, expect, it } from 'vitest';
import { withBase } from './site.ts';

describe('withBase', () => {
  it.each([
    ['/', '/sso/okta/', '/sso/okta/'],
    ['/docs', '/sso/okta/#steps', '/docs/sso/okta/#steps'],
    ['/docs/', '/', '/docs/'],
  ])('under %s, %s is %s', (base, path, address) => {
    expect(withBase(base, path)).toBe(address);
  });
});
