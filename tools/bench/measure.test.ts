/** What the benchmark measures, and when it is not content. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { lineOf, measureScript, tooSlow } from './measure.ts';

const quick = { name: 'quick', wall: 1.5, cpu: 1, limit: 2 };

test('reports all that takes longer than it may, in one line', () => {
  const slow = { ...quick, name: 'slow', wall: 2.25 };
  const free = { name: 'free', wall: 90, cpu: 1 };
  expect(tooSlow([quick, free])).toBeUndefined();
  expect(tooSlow([slow, quick, { ...slow, name: 'other', limit: 1 }])).toBe(
    'Too slow: slow (2.25 s, not 2 s); other (2.25 s, not 1 s).',
  );
});

test('shows the time of the clock and of the processor', () => {
  expect(lineOf(quick)).toBe('   1.50 s    1.00 s CPU  quick, at most 2 s');
});

test('measures a script with its exit code and its words', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wandodocs-measure-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  writeFileSync(join(folder, 'script.mjs'), 'console.log(process.cwd()); process.exit(3);');
  const { wall, cpu, code, output } = measureScript(join(folder, 'script.mjs'), folder);
  expect([code, output.trim()]).toEqual([3, folder]);
  expect(wall).toBeGreaterThan(0);
  expect(cpu).toBeGreaterThan(0);
});
