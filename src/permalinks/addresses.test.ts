import { expect, it } from 'vitest';
import { alias, siteOf } from '../../tests/fixtures/addresses.ts';
import { addressOfAlias, aliasOf, resolveAddress } from './addresses.ts';

it('an alias of another page names that page', () => {
  expect(addressOfAlias('old', '/sso/okta/')).toBe('/sso/okta/#old');
  expect(addressOfAlias('scim/okta#old', '/sso/okta/')).toBe('/scim/okta/#old');
  // As it stands in the browser, too.
  expect(addressOfAlias('/scim/okta/#old', '/sso/okta/')).toBe('/scim/okta/#old');
  expect(addressOfAlias('/#old', '/sso/okta/')).toBe('/#old');
  expect(addressOfAlias('#old', '/sso/okta/')).toBe('/sso/okta/#old');
  for (const address of ['/#old', '/sso/okta/#old', '/scim/okta/#old']) {
    expect(addressOfAlias(aliasOf(address, '/sso/okta/'), '/sso/okta/')).toBe(address);
  }
});

it('a page that moved takes its ids along', () => {
  const moved = siteOf(
    ['/sso/okta-workforce/', '/sso/okta-workforce/#copy-id', '/sso/okta-workforce/#add-url'],
    [
      alias('/sso/okta/', '/sso/okta-workforce/'),
      alias('/sso/okta-workforce/#add-uri', '/sso/okta-workforce/#add-url'),
    ],
  );
  const to = (id: string) => resolveAddress(`/sso/okta/${id}`, moved);
  expect(to('')).toBe('/sso/okta-workforce/');
  expect(to('#copy-id')).toBe('/sso/okta-workforce/#copy-id');
  expect(to('#add-uri')).toBe('/sso/okta-workforce/#add-url');
  expect(to('#gone')).toBe('/sso/okta-workforce/');
});

it('what becomes of a problem on the page of all problems becomes of it in its guide', () => {
  const [here, there] = ['/sso/okta/#okta-bad-uri', '/problems/#okta-bad-uri'];
  const pages = ['/problems/', '/sso/okta/', '/sso/okta/#limits'];
  expect(resolveAddress(here, siteOf([...pages, there]))).toBe(there);
  const removed = siteOf(pages, [alias(there, '/sso/okta/#limits')]);
  expect(resolveAddress(here, removed)).toBe('/sso/okta/#limits');
  expect(resolveAddress(here, siteOf(pages))).toBeUndefined();
  const withPage = siteOf(['/problems/', '/', there], [alias('/sso/okta/', '/')]);
  expect(resolveAddress(here, withPage)).toBe(there);
});
