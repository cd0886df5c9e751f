import { describe, expect, it } from 'vitest';
import { withBase } from '../site.ts';
import { inlineHtml } from '../source/inline-markdown.ts';
import { isListedUnder } from '../starlight/listed-pages.ts';

describe('withBase', () => {
  it.each([
    ['/', '/sso/okta/', '/sso/okta/'],
    ['/docs', '/sso/okta/#steps', '/docs/sso/okta/#steps'],
    ['/docs/', '/', '/docs/'],
  ])('under %s, %s is %s', (base, path, address) => {
    expect(withBase(base, path)).toBe(address);
  });
});

describe('inline Markdown', () => {
  it('gives bold, code and links under the base path', () => {
    expect(inlineHtml('Select **Save**, see [Okta](/sso/okta/) and `a{b}`.', '/docs')).toBe(
      'Select <strong>Save</strong>, see <a href="/docs/sso/okta/">Okta</a> and <code>a{b}</code>.',
    );
  });

  it('leaves what is to be typed as it stands', () => {
    expect(inlineHtml('Type "a--b"... to [Okta](https://okta.com/)', '/docs')).toBe(
      'Type &quot;a--b&quot;... to <a href="https://okta.com/">Okta</a>',
    );
  });
});

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
