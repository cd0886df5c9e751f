import postcss from 'postcss';
import { expect, it } from 'vitest';
import { withoutStarlightStyles } from './without-styles.ts';

it.each([
  ['/a/node_modules/@astrojs/starlight/dist/style/props.css', ''],
  ['/a/node_modules/@astrojs/starlight/dist/components/Page.astro?astro&lang.css', ''],
  ['C:\\a\\node_modules\\@astrojs\\starlight\\dist\\style\\print.css', ''],
  ['/a/src/starlight/frame.css', 'a{top:0}'],
])('leaves of %s: %j', (from, left) => {
  expect(postcss([withoutStarlightStyles]).process('a{top:0}', { from }).css).toBe(left);
});
