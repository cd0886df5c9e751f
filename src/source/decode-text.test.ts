/** Bytes that are no UTF-8 are reported at their place, and read as what they are. */

import { expect, it } from 'vitest';
import { decodeText } from './decode-text.ts';

const MDX = 'src/content/docs/sso/okta.mdx';
const YAML = 'src/content/providers/okta.yaml';
const latin1 = (text: string) => Buffer.from(text, 'latin1');
const utf16 = (text: string) => Buffer.from(text, 'utf16le');

it('says nothing of UTF-8', () => {
  for (const text of ['', 'a', 'Grüße “x” 🎉\n', 'é']) {
    expect(decodeText(MDX, Buffer.from(text))).toEqual({ text, diagnostics: [] });
  }
});

it.each([
  ['a\nGrüße', 2, 3, '0xFC, which is no UTF-8; in Latin-1 it is “ü”'],
  ['é', 1, 1, '0xE9'],
  ['Grüß é', 1, 3, '0xFC'],
  ['\xE2\x80x', 1, 1, '0xE2'],
])('%j in Latin-1', (text, line, column, found) => {
  const read = decodeText(MDX, latin1(text));
  expect(read.text).toHaveLength(text.length);
  expect(read.diagnostics).toMatchObject([
    {
      rule: 'files/not-utf-8',
      file: MDX,
      line,
      column,
      found: expect.stringContaining(found) as string,
    },
  ]);
});

it.each([
  ['with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16('name: Okta')])],
  ['without one', utf16('name: Okta')],
  ['the other way round', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16('name: Okta')]).swap16()],
])('UTF-16 %s', (_name, bytes) => {
  expect(decodeText(YAML, bytes)).toMatchObject({
    text: 'name: Okta',
    diagnostics: [{ line: 1, column: 1, found: expect.stringContaining('UTF-16') as string }],
  });
});

it('a NUL, and a mark before a file that isn’t a page', () => {
  expect(decodeText(MDX, Buffer.from('ab\nc\0d'))).toMatchObject({
    text: 'ab\nc d',
    diagnostics: [{ rule: 'files/not-utf-8', line: 2, column: 2, found: 'a NUL character' }],
  });
  const mark = Buffer.from('\uFEFFname: Okta');
  expect(decodeText(YAML, mark).diagnostics).toMatchObject([
    { rule: 'files/byte-order-mark', fix: { start: 0, end: 1, text: '' } },
  ]);
  // A page's own rule fixes it together with empty lines.
  expect(decodeText(MDX, mark).diagnostics).toEqual([]);
});
