import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { derived } from '../values/filled.ts';
import { parsePrepared, preparedFragment } from './prepared-link.ts';

const values = { connection: 'acme-1', 'email-domains': 'acme.com, acme.se' };

describe('a prepared link', () => {
  it('gives back what went in', () => {
    const hash = preparedFragment('add-redirect-uri', values);
    expect(hash).toBe(
      '#add-redirect-uri&fill:connection=acme-1&fill:email-domains=acme.com%2C%20acme.se',
    );
    expect(parsePrepared(hash)).toEqual({ anchor: 'add-redirect-uri', values, refused: [] });
  });

  it('leaves other fragments alone', () => {
    for (const hash of ['', '#copy-client-id', '#search=okta&x=1']) {
      expect(parsePrepared(hash)).toBeUndefined();
    }
    expect(preparedFragment('', {})).toBe('');
  });

  it.each([
    ['a secret', '#&fill:client-secret=x', ['client-secret']],
    ['a value with a host', '#&fill:redirect-uri=https://evil.example', ['redirect-uri']],
    ['a connection with another path', '#&fill:connection=..%2F..%2Fx', ['connection']],
    ['a connection with a host', '#&fill:connection=@evil.example', ['connection']],
    ['markup', '#&fill:email-domains=%3Cimg%20src=x%3E', ['email-domains']],
    ['broken encoding', '#&fill:connection=%', ['connection']],
    ['a property of all objects', '#&fill:constructor=x', ['constructor']],
  ])('refuses %s', (_case, hash, refused) => {
    expect(parsePrepared(hash)).toMatchObject({ values: {}, refused });
  });

  it('never changes a host, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const parsed = parsePrepared(
          `#&fill:connection=${encodeURIComponent(text.toWellFormed())}`,
        );
        const uri = derived(parsed?.values ?? {}, 'okta')['redirect-uri'];
        if (uri === undefined) return;
        expect(new URL(uri).origin).toBe('https://wando.app');
        expect(new URL(uri).pathname).toMatch(/^\/api\/auth\/sso\/callback\/[\w-]+$/);
      }),
    );
  });
});
