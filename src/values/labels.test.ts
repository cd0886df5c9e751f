/** The labels and the examples of the registry's values. */

import { expect, it } from 'vitest';
import { checkValue } from './check/check-value.ts';
import { exampleOf } from './examples.ts';
import { copiedLabelOf, labelOf } from './labels.ts';
import { isFillable, valueIds } from './values.ts';

const providers = ['okta', 'auth0', 'entra-id', 'google-workspace', 'generic-oidc'];

it('a value has the label of its console, and else its name', () => {
  expect(labelOf('client-id', 'entra-id')[0]).toBe('Application (client) ID');
  expect(labelOf('client-secret', 'entra-id')[0]).toBe('Value');
  expect(labelOf('scim-base-url', 'okta')[0]).toBe('SCIM connector base URL');
  expect(labelOf('tenant-id', 'okta')).toEqual(['Tenant ID']);
  expect(copiedLabelOf('scim-base-url', 'generic-oidc')).toEqual(['SCIM base URL']);
  expect(copiedLabelOf('redirect-uri', 'generic-oidc')).toEqual(['Redirect URI']);
});

it('a secret is no value that can be filled in', () => {
  expect(valueIds.filter((id) => !isFillable(id))).toEqual(['scim-token', 'client-secret']);
  expect(isFillable('toString')).toBe(false);
});

it.each(providers)('no example for %s is wrong', (provider) => {
  for (const id of valueIds.filter(isFillable)) {
    const { example } = exampleOf(id, provider);
    const answer = checkValue(id, example, { provider, values: {} });
    expect({ id, ...answer }).not.toMatchObject({ answer: 'wrong' });
  }
});
