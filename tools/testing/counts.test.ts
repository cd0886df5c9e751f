/** Counts and verdicts: nothing that went wrong may count as passed. */

import { describe, expect, test } from 'vitest';
import { countsFrom, totalLine, verdictOfCheck, verdictOfTests } from './counts.ts';

describe('countsFrom', () => {
  test('reads Vitest, a file that did not load included', () => {
    const report = {
      numPassedTests: 5,
      numFailedTests: 1,
      testResults: [
        { status: 'passed', assertionResults: [{}, {}] },
        { status: 'failed', assertionResults: [{}] },
        { status: 'failed', assertionResults: [] },
      ],
    };
    expect(countsFrom('vitest', report)).toEqual({ passed: 5, failed: 2 });
  });

  test('reads Playwright, flaky tests and faults outside of tests included', () => {
    const report = { stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 3 }, errors: [{}] };
    expect(countsFrom('playwright', report)).toEqual({ passed: 7, failed: 3 });
  });
});

test.each([
  [0, { passed: 1, failed: 0 }],
  [1, { passed: 0, failed: 1 }],
])('a check that ends with %i counts as one', (code, expected) => {
  expect(verdictOfCheck(code)).toEqual(expected);
});

describe('verdictOfTests', () => {
  test.each([
    ['all passed', 0, { passed: 3, failed: 0 }, { passed: 3, failed: 0 }],
    ['one failed', 1, { passed: 3, failed: 1 }, { passed: 3, failed: 1 }],
    [
      'all passed, but it ended badly',
      1,
      { passed: 3, failed: 0 },
      { passed: 3, failed: 1, reason: 'It ended with exit code 1.' },
    ],
    [
      'no test ran',
      0,
      { passed: 0, failed: 0 },
      { passed: 0, failed: 1, reason: 'It ran no test.' },
    ],
    ['no report', 0, undefined, { passed: 0, failed: 1, reason: 'It left no report.' }],
  ])('%s', (_case, code, counts, expected) => {
    expect(verdictOfTests(code, counts)).toEqual(expected);
  });
});

test('the total is the sum of all', () => {
  expect(totalLine([])).toBe('0 passed, 0 failed');
  expect(
    totalLine([
      { passed: 1, failed: 0 },
      { passed: 40, failed: 2 },
      { passed: 0, failed: 1 },
    ]),
  ).toBe('41 passed, 3 failed');
});
