import { expect, it } from 'vitest';
import { acceptRules } from './negotiation.ts';

/** What nginx's map makes of the header; its default is HTML. */
function fileFor(accept: string): string {
  const rule = acceptRules.find(({ pattern }) => new RegExp(pattern, 'i').test(accept));
  return rule?.file ?? 'index.html';
}

it.each([
  'text/markdown',
  'text/markdown, text/html, */*',
  'text/html, text/markdown',
  'text/markdown;q=1.0, text/html;q=0.9',
  'text/html;q=0.8, text/markdown;q=0.9, */*;q=0.1',
  'text/markdown;q=0.5',
  'text/markdown;q=0.5, text/plain',
  'TEXT/Markdown ; Q=0.9 , */* ; Q=0.8',
  'text/markdown;variant=GFM;q=0.9,text/html;q=0.8',
  'text/markdown, text/html;q=0',
])('gives Markdown to %j', (accept) => {
  expect(fileFor(accept)).toBe('index.md');
});

it.each([
  '',
  '*/*',
  'text/html',
  'text/*',
  'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8',
  'text/markdown;q=0',
  'text/markdown;q=0.0, */*;q=0.1',
  'text/markdown;q=0.8, text/html',
  'text/markdown;q=0.8, text/html;q=0.9',
  'text/markdown;q=0.5, */*',
  'text/markdown;q=0.5, text/*;q=0.6',
  'text/markdownish',
  'x-text/markdown',
  'application/json',
])('gives HTML to %j', (accept) => {
  expect(fileFor(accept)).toBe('index.html');
});
