import { describe, expect, it } from 'vitest';
import { derived, placeholdersIn, withValues } from './filled.ts';

describe('placeholders', () => {
  it('are the values that a text waits for', () => {
    expect(placeholdersIn('https://{okta-domain}/x?c={client-id}&s={client-secret}')).toEqual([
      'okta-domain',
      'client-id',
    ]);
  });

  it.each([
    ['what is filled in', { 'okta-domain': 'acme.okta.com' }, 'https://acme.okta.com/{client-id}'],
    [
      'text that looks like a placeholder',
      { 'okta-domain': '{client-id}', 'client-id': 'x' },
      'https://{client-id}/x',
    ],
    ['nothing', {}, 'https://{okta-domain}/{client-id}'],
  ])('take %s', (_case, filled, text) => {
    expect(withValues('https://{okta-domain}/{client-id}', filled)).toBe(text);
  });

  it('never take a secret', () => {
    expect(withValues('{client-secret} {scim-token}', { issuer: 'x' })).toBe(
      '{client-secret} {scim-token}',
    );
  });
});

describe('a derived value', () => {
  it.each([
    [
      'okta',
      { connection: 'acme' },
      'redirect-uri',
      'https://wando.app/api/auth/sso/callback/acme',
    ],
    ['okta', {}, 'redirect-uri', undefined],
    ['okta', { 'okta-domain': 'acme.okta.com' }, 'issuer', 'https://acme.okta.com'],
    ['auth0', { 'auth0-domain': 'acme.eu.auth0.com' }, 'issuer', 'https://acme.eu.auth0.com/'],
    [
      'auth0',
      { 'auth0-domain': 'acme.eu.auth0.com' },
      'discovery-address',
      'https://acme.eu.auth0.com/.well-known/openid-configuration',
    ],
    ['entra-id', { 'tenant-id': 'abc' }, 'issuer', 'https://login.microsoftonline.com/abc/v2.0'],
    ['entra-id', { 'tenant-id': 'abc', issuer: 'typed' }, 'issuer', 'typed'],
    [
      'generic-oidc',
      { issuer: 'https://id.acme.com' },
      'discovery-address',
      'https://id.acme.com/.well-known/openid-configuration',
    ],
  ] as const)('with %s and %j: %s', (provider, filled, id, value) => {
    expect(derived(filled, provider)[id]).toBe(value);
  });
});
