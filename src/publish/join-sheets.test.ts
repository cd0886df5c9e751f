import { expect, it } from 'vitest';
import { joinSheets } from './join-sheets.ts';
import { styleSources } from './style-sources.ts';
import { tagsOf } from './tags.ts';

const page = [
  '<link rel="stylesheet" href="/a/one.css?v=1">',
  '<link rel="preload" href="/font.woff2"><link rel="alternate stylesheet" href="/no.css">',
  '<noscript><style>.no{}</style></noscript>',
  '<link rel=stylesheet href=/two.css media=print>',
  '<style media="(width < 40rem)">.three{}</style>',
].join('');

it('joins what a page links and holds, in order, each for its medium', () => {
  const { sources, ranges } = styleSources(page, tagsOf(page));
  const sheets = new Map([
    ['/a/one.css', '@charset "utf-8";.one{}'],
    ['/two.css', '.two{}'],
  ]);
  expect(joinSheets(sources, sheets)).toBe(
    '.one{}\n@media print{.two{}}\n@media (width < 40rem){.three{}}',
  );
  expect(ranges.map(({ start, end }) => page.slice(start, end))).toEqual([
    '<link rel="stylesheet" href="/a/one.css?v=1">',
    '<link rel=stylesheet href=/two.css media=print>',
    '<style media="(width < 40rem)">.three{}</style>',
  ]);
});

it('lets addresses start at the root', () => {
  const css = `a{b:url(x.png) url("../y.woff2") url('/z') url(data:image/svg+xml,%3C) url(#f)}`;
  expect(joinSheets([{ href: '/s/t/one.css' }], new Map([['/s/t/one.css', css]]))).toBe(
    `a{b:url(/s/t/x.png) url("/s/y.woff2") url('/z') url(data:image/svg+xml,%3C) url(#f)}`,
  );
});

it('refuses a sheet that is missing or imports another', () => {
  expect(() => joinSheets([{ href: '/x.css' }], new Map())).toThrow('/x.css is not in');
  expect(() => joinSheets([{ href: '/x.css' }], new Map([['/x.css', '@import "y"']]))).toThrow(
    'has an @import',
  );
});
