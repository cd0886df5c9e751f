/** Whatever stands in a data file, its HTML holds bold, emphasis, code and allowed links, and nothing else. */

import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { expect, it } from 'vitest';
import { isAllowedLink } from './allowed-link.ts';
import { inlineHtml } from './inline-markdown.ts';

it.each([
  ['<script>alert(1)</script> Sign in.', '&lt;script&gt;alert(1)&lt;/script&gt; Sign in.'],
  ['A <b onclick="a()">b</b>', 'A &lt;b onclick=&quot;a()&quot;&gt;b&lt;/b&gt;'],
  ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)&gt;'],
  ['&lt;script&gt;', '&lt;script&gt;'],
  ['[a](javascript:alert(1))', 'a'],
  ['[a](<java&#x73;cript:alert(1)>)', 'a'],
  ['[a](data:text/html,x "t")', 'a'],
  ['[a](//evil.example/)', 'a'],
  ['[a](/sso/okta/ "x\\" onclick=y")', '<a href="/docs/sso/okta/">a</a>'],
  ['![a](https://evil.example/a.png)', '![a](https://evil.example/a.png)'],
  ['**[`<i>`](#x)** *e*', '<strong><a href="#x"><code>&lt;i&gt;</code></a></strong> <em>e</em>'],
  ['# A\n\n- b', '# A\n\n- b'],
  ['a < b & c', 'a &lt; b &amp; c'],
])('%s', (text, html) => {
  expect(inlineHtml(text, '/docs')).toBe(html);
});

it('holds nothing else, of any text', () => {
  const parts = fc.constantFrom(
    ...[
      '<',
      '>',
      '"',
      "'",
      '&',
      '`',
      '*',
      '_',
      '[',
      ']',
      '(',
      ')',
      '!',
      '\n',
      '\\',
      ' ',
      ':',
      '/',
      '#',
    ],
    ...[
      'script',
      'a',
      'img src=x onerror=a()',
      'javascript:',
      'https://okta.com',
      '&#x6a;',
      '--',
      '<!',
    ],
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 25 }), (words) => {
      const seen: string[] = [];
      const look = (node: object): void => {
        if ('tagName' in node && 'attrs' in node) {
          const attributes = node.attrs as { name: string; value: string }[];
          const isKnown = attributes.every(
            ({ name, value }) => name === 'href' && isAllowedLink(value),
          );
          if (!['a', 'code', 'em', 'strong'].includes(String(node.tagName)) || !isKnown) {
            seen.push(String(node.tagName));
          }
        } else if ('nodeName' in node && node.nodeName !== '#text')
          seen.push(String(node.nodeName));
        if ('childNodes' in node) (node.childNodes as object[]).forEach(look);
      };
      parseFragment(inlineHtml(words.join(''), '/')).childNodes.forEach(look);
      expect(seen).toEqual([]);
    }),
    { numRuns: 2000, seed: 20261126 },
  );
});
