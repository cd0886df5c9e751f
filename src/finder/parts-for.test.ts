import { expect, it } from 'vitest';
import { partsFor } from './parts-for.ts';

const part = (path: string, ...names: string[]) => ({ path, names });
const okta = part('/steps/sso/okta.json', 'Okta single sign-on', 'Okta');
const entra = part('/steps/scim/entra-id.json', 'Microsoft Entra ID SCIM provisioning', 'Azure AD');
const parts = [okta, entra];

it.each([
  ['a provider', 'okt client secret', [okta]],
  ['another name and the kind', 'azure scim token', [entra]],
  ['words of no guide', 'redirect', []],
  ['nothing', '', []],
])('takes the guides that the query names: %s', (_case, query, taken) => {
  expect(partsFor(parts, query)).toEqual(taken);
});

it('takes no more than a reader waits for', () => {
  const many = Array.from({ length: 20 }, (_none, index) => part(`/${String(index)}`, 'Okta'));
  expect(partsFor(many, 'okta')).toHaveLength(6);
});
