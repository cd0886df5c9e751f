/** What is left of an error when its stack is gone. */

import { describe, expect, it } from 'vitest';
import { ownPlace, withoutStack } from './stack.mjs';

const ROOT = '/project';
const thrown = `Error: thrown
    at handler (file:///project/node_modules/astro/dist/compile.js:57:8)
    at eval (/project/src/guides/Step.astro:2:1)
    at async page (file:///project/src/pages/page.ts:9:3)`;

describe('withoutStack', () => {
  it.each([
    ['the lines of a stack', thrown, 'Error: thrown'],
    [
      'what Astro calls a stack trace, to its end',
      '\u001b[31mBroken\u001b[39m\n  Hint:\n    Fix it.\n  Stack trace:\n    at /project/src/X.astro:4:7\n    [...] See full stack trace in the browser.',
      'Broken\n  Hint:\n    Fix it.',
    ],
    ['the way to the project', 'No /project/src/X.astro here', 'No src/X.astro here'],
    [
      'nothing of a sentence',
      'Look at the stack trace: at the end',
      'Look at the stack trace: at the end',
    ],
  ])('takes away %s', (_case, message, left) => {
    expect(withoutStack(message, ROOT)).toBe(left);
  });
});

describe('ownPlace', () => {
  it('is the first one in the project, packages aside', () => {
    expect(ownPlace(thrown, ROOT)).toBe('src/guides/Step.astro:2:1');
    expect(ownPlace(thrown.replace(/.*Step.*\n/, ''), ROOT)).toBe('src/pages/page.ts:9:3');
  });

  it('is missing where all of it lies elsewhere', () => {
    expect(ownPlace(thrown, '/other')).toBeUndefined();
    expect(ownPlace('No stack', ROOT)).toBeUndefined();
  });
});
