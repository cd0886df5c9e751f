/** Runs one part of `npm test` and reports how it went. */

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

/**
 * Runs a part to its end.
 *
 * @param earlier the parts that have run; a part whose needs did not pass is skipped
 */
export async function runPart(part: Part, earlier: readonly PartResult[]): Promise<PartResult> {
  const missing = earlier.find(({ name, passed }) => part.needs?.includes(name) && passed === 0);
  if (missing !== undefined) {
    const reason = `skipped: ${missing.name} did not pass`;
    return { name: part.name, output: '', seconds: 0, passed: 0, failed: 0, reason };
  }
  const start = performance.now();
  const ended = await end(part);
  return { name: part.name, ...ended, seconds: (performance.now() - start) / 1000 };
}

async function end({ name, words, report }: Part): Promise<Verdict & { output: string }> {
  if (report === undefined) {
    const { code, output } = await runNode(words);
    return { output, ...verdictOfCheck(code) };
  }
  const file = join(builtSitesFolder, `${name}.json`);
  rmSync(file, { force: true });
  const { code, output } = await runNode(words, { env: { WANDODOCS_REPORT: file } });
  const counts = existsSync(file)
    ? countsFrom(report, JSON.parse(readFileSync(file, 'utf8')))
    : undefined;
  return { output, ...verdictOfTests(code, counts) };
}
