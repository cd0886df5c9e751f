/** Runs one part of `npm test`, and all parts side by side. */

import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { builtSitesFolder } from '../built-sites.ts';
import { runNode } from '../run-node.ts';
import { countsFrom, verdictOfCheck, verdictOfTests, type Verdict } from './counts.ts';
import type { Part } from './part.ts';

/** A part that has run, or was skipped: then it has neither passed nor failed. */
export interface PartResult extends Verdict {
  readonly name: string;
  readonly output: string;
  readonly seconds: number;
}

/** How parts are run. */
export interface RunParts {
  /** How many at a time. */
  readonly atOnce: number;
  readonly run: (part: Part) => Promise<PartResult>;
  /** Called as soon as a part has ended. */
  readonly onEnd?: (result: PartResult) => void;
}

/**
 * Runs parts, each as soon as what it needs has ended and there is room; the first of them go first.
 * A part whose needs did not pass is skipped.
 */
export async function runParts(
  parts: readonly Part[],
  { atOnce, run, onEnd }: RunParts,
): Promise<PartResult[]> {
  const waiting = [...parts];
  const results: PartResult[] = [];
  const running = new Set<Promise<void>>();
  const isOver = (name: string) =>
    results.some((result) => result.name === name) || parts.every((part) => part.name !== name);
  const end = (result: PartResult) => {
    results.push(result);
    onEnd?.(result);
  };
  while (waiting.length > 0 || running.size > 0) {
    const next = waiting.findIndex(({ needs = [] }) => needs.every(isOver));
    if (next < 0 || running.size >= atOnce) {
      await Promise.race(running);
      continue;
    }
    const [part] = waiting.splice(next, 1);
    if (!part) break;
    const missing = results.find(({ name, passed }) => part.needs?.includes(name) && passed === 0);
    if (missing) end(skipped(part, missing.name));
    else {
      const job = run(part)
        .then(end)
        .finally(() => running.delete(job));
      running.add(job);
    }
  }
  return results;
}

function skipped({ name }: Part, missing: string): PartResult {
  const reason = `skipped: ${missing} did not pass`;
  return { name, output: '', seconds: 0, passed: 0, failed: 0, reason };
}

/** Runs a part to its end, in a process of its own. */
export async function runPart(part: Part, env: NodeJS.ProcessEnv = {}): Promise<PartResult> {
  const start = performance.now();
  const ended = await outcome(part, { ...env, ...part.env });
  return { name: part.name, ...ended, seconds: (performance.now() - start) / 1000 };
}

async function outcome(
  { name, words, report }: Part,
  env: NodeJS.ProcessEnv,
): Promise<Verdict & { output: string }> {
  if (report === undefined) {
    const { code, output } = await runNode(words, { env });
    return { output, ...verdictOfCheck(code) };
  }
  const file = join(builtSitesFolder, `${name}.json`);
  rmSync(file, { force: true });
  const { code, output } = await runNode(words, { env: { ...env, WANDODOCS_REPORT: file } });
  const counts = existsSync(file)
    ? countsFrom(report, JSON.parse(readFileSync(file, 'utf8')))
    : undefined;
  return { output, ...verdictOfTests(code, counts) };
}
