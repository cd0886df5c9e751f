import { expect, it } from 'vitest';
import { wando } from '../site.ts';
import { isAllowedLink } from './allowed-link.ts';

it.each([
  '/sso/okta/#copy-client-id',
  '#limits',
  '/?q=okta',
  'https://help.okta.com/a?b#c',
  'https://okta.com',
  `mailto:${wando.contact}`,
  `mailto:${wando.contact}?subject=Domain`,
])('%s is allowed', (href) => {
  expect(isAllowedLink(href)).toBe(true);
});

it.each([
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'java\tscript:alert(1)',
  ' javascript:alert(1)',
  'data:text/html,<b>',
  'vbscript:x',
  'http://okta.com/',
  '//evil.example/',
  '/\\evil.example/',
  '/\t/evil.example/',
  'https://wando.app@evil.example/',
  'https:evil.example',
  'https:/evil.example',
  'https://',
  'https://localhost/',
  'mailto:someone@evil.example',
  `mailto:${wando.contact},someone@evil.example`,
  'ftp://okta.com/',
  'okta/',
  '',
])('%j is not', (href) => {
  expect(isAllowedLink(href)).toBe(false);
});
