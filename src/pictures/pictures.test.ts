import { describe, expect, it } from 'vitest';
import { drawingOf } from './drawing.ts';
import { ANY_PROVIDER, exchangeOf } from './exchange.ts';

const exchanges = (['sso', 'scim'] as const).flatMap((category) =>
  ['Okta', 'Microsoft Entra ID', 'Google Workspace', ANY_PROVIDER].map(
    (name) => [category, name, exchangeOf(category, name)] as const,
  ),
);

describe('the pictures', () => {
  it.each(exchanges)('%s with %s name the provider, and no other', (_category, name, exchange) => {
    expect(exchange.parties).toContain(name);
    const words = JSON.stringify(exchange);
    for (const other of ['Okta', 'Entra', 'Google', 'Auth0']) {
      if (!name.includes(other)) expect(words).not.toContain(other);
    }
  });

  it('say everything in sentences too', () => {
    for (const [, , { moments }] of exchanges) {
      for (const { sentence, values } of moments) {
        expect(sentence).toMatch(/^[A-Z].*\.$/);
        for (const value of values) expect(sentence.toLowerCase()).toContain(wordOf(value));
      }
    }
  });

  it('show a client secret at the exchange of the code alone', () => {
    const used = exchangeOf('sso', 'Okta').moments.filter(({ values }) =>
      values.includes('Client secret'),
    );
    expect(used.map(({ messages }) => messages[0]?.label)).toEqual([
      'exchanges the code for tokens',
    ]);
  });

  it.each(exchanges)(
    '%s with %s: nothing stands outside, and no row on another',
    (_c, _n, exchange) => {
      const { width, height, heads, acts, values, arrows, numbers } = drawingOf(exchange);
      for (const box of [...heads, ...acts, ...values]) {
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.left + box.width).toBeLessThanOrEqual(width);
        expect(box.top + box.height).toBeLessThanOrEqual(height);
      }
      const tops = [...acts, ...values].map(({ top }) => top);
      for (const { y } of arrows) {
        expect(tops.every((top) => y <= top || y >= top + 24)).toBe(true);
      }
      expect(numbers.map(({ text }) => text)).toEqual(
        exchange.moments.map((_moment, index) => String(index + 1)),
      );
    },
  );

  it('break a long name into lines that fit a head', () => {
    const [, , head] = drawingOf(exchangeOf('sso', 'Microsoft Entra ID')).heads;
    expect(head?.lines).toEqual(['Microsoft', 'Entra ID']);
  });
});

/** The sentence may say `sign-in page` where the value is the page's address. */
function wordOf(value: string): string {
  return value === 'Sign-in address' ? 'sign-in page' : value.toLowerCase();
}
