import { expect, it } from 'vitest';
import { looksLikeSecret } from './secret.ts';

// Joined here: a whole one would look like a real one to those who scan sources.
const joined = (...parts: string[]) => parts.join('');

it.each([
  joined('GOCSPX', '-4fT9xQ2mZb7LkR0vN8sWcY1dHj3P'),
  joined('Authorization: Bearer eyJhbGciOiJIUzI1NiJ9', '.eyJzdWIiOiJhY21lIn0', '.Qm9ndXM'),
  joined('Authorization: Bearer ', 'a1b2c3d4e5f6g7h8i9'),
  joined('eyJhbGciOiJIUzI1NiJ9', '.eyJzdWIiOiJhY21lIn0', '.c2lnbmF0dXJl'),
  joined('abc8Q', '~0123456789abcdefghijABCDEFGHIJklmn'),
  joined('my secret is xK9', 'vQ2mZb7LkR0vN8sWcY1dHj3PfT4aaBB'),
  joined('client_secret', '=a8f5f167f44f4964'),
  joined('https://wando.app/callback?code', '=4f5e6d7c8b9a0f1e2d3c'),
])('%s is not searched', (text) => {
  expect(looksLikeSecret(text)).toBe(true);
});

it.each([
  'client secret expired',
  'bearer token okta',
  'AADSTS7000215: Invalid client secret provided. Trace ID: 3d1d6a52-0b0a-4b7c-9c54-1f1f8c5c2a00',
  'SystemForCrossDomainIdentityManagementCredentialValidationUnavailable',
  'https://wando.app/callback?state=9b1fQm3ZtV8w2kXy7LkR0vN8sWcY1dHj3P&error=access_denied',
  'secret: where do I find it',
  'aadOptscim062020',
])('%s is searched', (text) => {
  expect(looksLikeSecret(text)).toBe(false);
});
