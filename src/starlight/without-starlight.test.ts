import postcss from 'postcss';
import { expect, it } from 'vitest';
import { withoutSidebarScript, withoutStarlightStyles } from './without-starlight.ts';

it.each([
  ['/a/node_modules/@astrojs/starlight/dist/style/props.css', ''],
  ['/a/node_modules/@astrojs/starlight/dist/components/Page.astro?astro&lang.css', ''],
  ['C:\\a\\node_modules\\@astrojs\\starlight\\dist\\style\\print.css', ''],
  ['/a/src/starlight/frame.css', 'a{top:0}'],
])('leaves of %s: %j', (from, left) => {
  expect(postcss([withoutStarlightStyles]).process('a{top:0}', { from }).css).toBe(left);
});

it('leaves the script of the sidebar out, and no other', () => {
  const folder = '/a/node_modules/@astrojs/starlight/dist/components-internals/';
  expect(withoutSidebarScript.load(`${folder}SidebarPersistState.js`)).toBe('');
  expect(withoutSidebarScript.load(`${folder}Icons.js`)).toBeUndefined();
});
