/** Parts run in processes of their own, side by side, and are skipped when what they need did not pass. */

import { describe, expect, test } from 'vitest';
import type { Part } from './part.ts';
import { runPart, runParts, type PartResult } from './run-part.ts';

describe('a part', () => {
  const run = (script: string) => runPart({ name: 'part', words: ['-e', script] });

  test('keeps what the script prints, and counts as one', async () => {
    const result = await run('console.log("out"); console.error("err")');
    expect(result).toMatchObject({ name: 'part', passed: 1, failed: 0 });
    expect(result.output.split('\n').sort()).toEqual(['', 'err', 'out']);
  });

  test('has failed when the script ends badly, or something from outside ends it', async () => {
    expect(await run('process.exit(3)')).toMatchObject({ passed: 0, failed: 1 });
    expect(await run('process.kill(process.pid)')).toMatchObject({
      failed: 1,
      output: '\nEnded by SIGTERM.\n',
    });
  });
});

describe('parts', () => {
  const part = (name: string, ...needs: string[]): Part => ({ name, words: [], needs });

  /** Runs parts that end in the order of their names, and records what happens. */
  async function runAll(parts: readonly Part[], failing: readonly string[] = []) {
    const events: string[] = [];
    const waiting = new Map<string, () => void>();
    const run = ({ name }: Part) =>
      new Promise<PartResult>((resolve) => {
        events.push(`${name} starts`);
        const failed = failing.includes(name) ? 1 : 0;
        waiting.set(name, () => {
          resolve({ name, output: '', seconds: 0, passed: 1 - failed, failed });
        });
        setImmediate(() => {
          const [first = ''] = [...waiting.keys()].sort();
          waiting.get(first)?.();
          waiting.delete(first);
        });
      });
    const onEnd = ({ name, reason }: PartResult) => {
      events.push(`${name} ends${reason === undefined ? '' : `, ${reason}`}`);
    };
    await runParts(parts, { atOnce: 2, run, onEnd });
    return events;
  }

  test('run two at a time, the first ones first, each after what it needs', async () => {
    expect(await runAll([part('a'), part('c', 'a'), part('b'), part('d')])).toEqual([
      'a starts',
      'b starts',
      'a ends',
      'c starts',
      'b ends',
      'd starts',
      'c ends',
      'd ends',
    ]);
  });

  test('are skipped when what they need did not pass, or was skipped', async () => {
    expect(await runAll([part('a'), part('b', 'a'), part('c', 'b')], ['a'])).toEqual([
      'a starts',
      'a ends',
      'b ends, skipped: a did not pass',
      'c ends, skipped: b did not pass',
    ]);
  });
});
