import { describe, expect, it } from 'vitest';
import { hasPlaceholder, piecesOf } from './placeholders.ts';

describe('placeholders', () => {
  it('are shown by the name of their value', () => {
    expect(piecesOf('https://{okta-domain}/?id={client-id}')).toEqual([
      { text: 'https://' },
      { text: 'Okta domain', value: 'okta-domain' },
      { text: '/?id=' },
      { text: 'Client ID', value: 'client-id' },
    ]);
  });

  it.each(['{tenantid}', '{client-secret}', '{ client-id }', '{}', 'plain', ''])(
    'are none in %j: no fillable value has that id',
    (text) => {
      expect(piecesOf(text)).toEqual(text === '' ? [] : [{ text }]);
      expect(hasPlaceholder(text)).toBe(false);
    },
  );
});
