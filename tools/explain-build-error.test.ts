/** Astro's errors as a person reads them. */

import { expect, test } from 'vitest';
import { explainBuildError } from './explain-build-error.ts';

test('place, message and hint, without colours and without a stack', () => {
  const error = Object.assign(new Error('\u001b[31mUnexpected closing tag\u001b[39m'), {
    loc: { file: 'file:///project/src/content/docs/index.mdx', line: 3, column: 7 },
    hint: 'Close the tag.',
  });
  expect(explainBuildError(error, '/project')).toBe(
    'src/content/docs/index.mdx:3:7\n  Unexpected closing tag\n  Close the tag.',
  );
});

test("the bundler's message, without the stacks in it", () => {
  const message =
    'Build failed with 1 error:\n\n[plugin astro:build] /project/src/X.astro:65:0\n' +
    'CompilerError: Unexpected token\n    at compile (file:///project/x.js:67:11)\n    at async y';
  expect(explainBuildError(new Error(message), '/project')).toBe(
    'Build failed with 1 error:\n\n[plugin astro:build] src/X.astro:65:0\nCompilerError: Unexpected token',
  );
});

test('the file that Vite names when Astro names none', () => {
  const error = Object.assign(new Error('No such import'), {
    id: '/project/src/X.astro?astro&type=script',
  });
  expect(explainBuildError(error, '/project')).toBe('src/X.astro\n  No such import');
});

test('the message alone when there is no place', () => {
  expect(explainBuildError(new Error('Broken'), '/project')).toBe('Broken');
  expect(explainBuildError('Broken', '/project')).toBe('Broken');
});

test('issues of the configuration, which Astro has reported before', () => {
  const error = Object.assign(new Error('[{"code":"invalid_union"}]'), { issues: [{}] });
  expect(explainBuildError(error, '/project')).toBe(
    'astro.config.mjs: fix the settings named above.',
  );
});

test('a full disk, in whoever’s words', () => {
  const full = 'is full. Make room, and build again: what was built before is as it was.';
  const bundler =
    'Build failed with 1 error:\n\n[UNHANDLEABLE_ERROR] Something went wrong inside rolldown\n' +
    'Failed to write file in /disk/a.mjs\n\nCaused by:\n    No space left on device (os error 28)\n\n' +
    'Stack backtrace:\n   0: <unknown>\n';
  expect(explainBuildError(new Error(bundler), '/project')).toBe(
    full.replace('is full', 'The disk is full (/disk/a.mjs)'),
  );
  const node = 'ENOSPC: no space left on device, write';
  expect(explainBuildError(new Error(node), '/project')).toBe(full.replace('is', 'The disk is'));
});

test('a place that the bundler doesn’t know', () => {
  const message = '[plugin mdx] /project/src/a.mdx:undefined:undefined\nMDXError: Invalid';
  expect(explainBuildError(new Error(message), '/project')).toBe(
    '[plugin mdx] src/a.mdx\nMDXError: Invalid',
  );
});
