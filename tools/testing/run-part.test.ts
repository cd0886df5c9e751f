/** A part runs in a process of its own, and is skipped when what it needs did not pass. */

import { expect, test } from 'vitest';
import { runPart, type PartResult } from './run-part.ts';

const earlier: PartResult = { name: 'build', passed: 1, failed: 0, output: '', seconds: 1 };
const part = { name: 'part', words: ['-e', 'console.log("out"); console.error("err")'] };

test('keeps what the script prints, and counts it as one', async () => {
  const result = await runPart(part, []);
  expect(result).toMatchObject({ name: 'part', passed: 1, failed: 0 });
  expect(result.output.split('\n').sort()).toEqual(['', 'err', 'out']);
});

test('has failed when the script ends badly', async () => {
  const result = await runPart({ ...part, words: ['-e', 'process.exit(3)'] }, []);
  expect(result).toMatchObject({ passed: 0, failed: 1 });
});

test('says when something from outside ended the script', async () => {
  const result = await runPart({ ...part, words: ['-e', 'process.kill(process.pid)'] }, []);
  expect(result).toMatchObject({ passed: 0, failed: 1, output: '\nEnded by SIGTERM.\n' });
});

test('runs when what it needs has passed, and not else', async () => {
  const needing = { ...part, needs: ['build'] };
  expect(await runPart(needing, [earlier])).toMatchObject({ passed: 1, failed: 0 });
  expect(await runPart(needing, [{ ...earlier, passed: 0, failed: 1 }])).toMatchObject({
    passed: 0,
    failed: 0,
    reason: 'skipped: build did not pass',
  });
});

test('a part whose need was itself skipped is skipped', async () => {
  const skipped = { ...earlier, passed: 0, failed: 0 };
  expect(await runPart({ ...part, needs: ['build'] }, [skipped])).toMatchObject({ passed: 0 });
});
