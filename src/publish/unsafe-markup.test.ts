import { expect, it } from 'vitest';
import { pageScripts } from './page-scripts.ts';
import { tagsOf } from './tags.ts';
import { unsafeMarkup } from './unsafe-markup.ts';

it.each([
  ['<p>\n<b onclick="a()">', 2, '<b onclick>'],
  ['<svg ONLOAD=a()>', 1, '<svg onload>'],
  ['<a href="javascript:a()">', 1, '<a href>'],
  ['<a href=" java&#10;script:a()">', 1, '<a href>'],
  ['<form action="JavaScript:a()">', 1, '<form action>'],
  ['<iframe srcdoc="x">', 1, '<iframe srcdoc>'],
  ['<template><i onfocus="a()"></i></template>', 1, '<i onfocus>'],
])('refuses %j', (html, line, start) => {
  const found = unsafeMarkup(html, tagsOf(html));
  expect(found.map((one) => one.line)).toEqual([line]);
  expect(found[0]?.message).toContain(start);
});

it.each([
  '<a href="/javascript:">',
  '<p data-on="x" open>onclick="a()"</p>',
  '<!-- <b onclick> -->',
])('takes %j', (html) => {
  expect(unsafeMarkup(html, tagsOf(html))).toEqual([]);
});

it('knows which scripts run', () => {
  const html = [
    '<script>a\r\nb</script><script type="module" src="/m.js"></script>',
    '<script type="application/ld+json">{}</script><script type="speculationrules">{"a":1}</script>',
    '<link rel="modulepreload" href="/p.js"><script src="/s.js">ignored</script>',
  ].join('');
  expect(pageScripts(html, tagsOf(html))).toEqual({
    inline: ['a\nb', '{"a":1}'],
    files: ['/m.js', '/s.js', '/p.js'],
  });
});
