/** Whatever a command throws, people read a line. */

import { afterEach, expect, it, vi } from 'vitest';
import { inOneLine, runCommand } from './run-command.ts';

afterEach(() => {
  process.exitCode = undefined;
});

it('reports an error in a line, and ends badly', async () => {
  const reported = vi.spyOn(console, 'error').mockReturnValue();
  await runCommand(() => Promise.reject(new Error('reviews.json can’t be read.')));
  expect(reported.mock.calls).toEqual([['reviews.json can’t be read.']]);
  expect(process.exitCode).toBe(1);
});

it('leaves a command alone that ends well', async () => {
  await runCommand(() => undefined);
  expect(process.exitCode).toBeUndefined();
});

it('says where the code is wrong, when that is the cause', () => {
  const mistake = new TypeError('x is not a function');
  mistake.stack = 'TypeError: x is not a function\n    at run (file:///project/src/x.ts:3:7)';
  expect(inOneLine(mistake, '/project')).toBe('x is not a function (src/x.ts:3:7)');
  expect(inOneLine('no error', '/project')).toBe('no error');
});
