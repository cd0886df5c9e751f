import postcss from 'postcss';
import { expect, it } from 'vitest';
import { withConstants } from './constants.ts';

const tokens = ':root{--space-1:4px;--text-s:clamp(1px, 2px, 3px);--ink:red}';

it('puts values of spaces, sizes and radii in place of their names, and of nothing else', () => {
  const css =
    'a{margin:0 var(--space-1) calc(1px + var(--text-s));color:var(--ink);top:var(--space-9)}';
  expect(postcss([withConstants(tokens)]).process(css, { from: undefined }).css).toBe(
    'a{margin:0 4px calc(1px + clamp(1px, 2px, 3px));color:var(--ink);top:var(--space-9)}',
  );
});
