import { expect, it } from 'vitest';
import { scriptFacades } from './script-facades.ts';
import { tagsOf, valueOf } from './tags.ts';

const scripts = new Map([
  ['/_astro/site.js', 'import"./part.js";start();'],
  ['/_astro/facade.js', 'import"./site.js";\n'],
  ['/_astro/other.js', 'import"./elsewhere.js";'],
]);
const sourcesOf = (html: string) =>
  [...scriptFacades(tagsOf(html), scripts)].map((tag) => valueOf(tag, 'src'));
const script = (name: string) => `<script type="module" src="/_astro/${name}.js"></script>`;

it('are those that only import what the page links', () => {
  expect(sourcesOf(script('site') + script('facade') + script('other'))).toEqual([
    '/_astro/facade.js',
  ]);
});

it('stay where nothing else loads what they import', () => {
  expect(sourcesOf(script('facade') + script('unknown'))).toEqual([]);
});
