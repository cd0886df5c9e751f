/** `npm test`: every check and every test, two parts at a time, and the sum of them all at the end. */

import { mkdirSync, rmSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { builtSitesFolder } from './built-sites.ts';
import { ensureChromium } from './chromium.ts';
import { readOptions } from './options.ts';
import { totalLine, verdictOfCheck } from './testing/counts.ts';
import { parts, partsFor } from './testing/part.ts';
import { runPart, runParts, type PartResult } from './testing/run-part.ts';

const { values, positionals } = readOptions('test');
const unknown = positionals.find((name) => parts.every((part) => part.name !== name));
if (unknown !== undefined) {
  const names = parts.map((part) => part.name).join(', ');
  console.error(`There is no part "${unknown}". The parts are: ${names}.`);
  process.exit(2);
}
const chosen = partsFor(positionals, values.full);

if (positionals.length === 0) rmSync(builtSitesFolder, { recursive: true, force: true });
mkdirSync(builtSitesFolder, { recursive: true });

// Set-up comes first. Without a browser, all the other parts can still report something.
const needsBrowser = chosen.some(({ report }) => report === 'playwright');
const noBrowser = needsBrowser ? await ensureChromium().then(() => undefined, wordsOf) : undefined;
const env = values.full ? { SAMPLE: 'full' } : {};

const results = await runParts(chosen, {
  atOnce: 2,
  run: (part) =>
    part.report === 'playwright' && noBrowser !== undefined
      ? Promise.resolve({ name: part.name, seconds: 0, output: noBrowser, ...verdictOfCheck(1) })
      : runPart(part, env),
  onEnd: (result) => {
    console.log(line(result));
    if (result.failed > 0) console.log(`\n${stripVTControlCharacters(result.output.trim())}\n`);
  },
});
console.log(`\n${totalLine(results)}`);
process.exitCode = results.some(({ failed }) => failed > 0) ? 1 : 0;

function line({ name, passed, failed, seconds, reason }: PartResult): string {
  if (passed + failed === 0) return `${name.padEnd(14)}${reason ?? ''}`;
  const words = failed > 0 ? 'FAILED' : 'ok';
  const time = `${seconds.toFixed(1)} s`.padStart(8);
  return `${name.padEnd(14)}${words.padEnd(6)}${time}  ${String(passed)} passed, ${String(failed)} failed. ${reason ?? ''}`.trimEnd();
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
