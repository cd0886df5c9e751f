/** `npm test`: every check and every test, one line a part, and the sum of them all at the end. */

import { mkdirSync, rmSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { builtSitesFolder } from './built-sites.ts';
import { ensureChromium } from './chromium.ts';
import { readOptions } from './options.ts';
import { totalLine, verdictOfCheck } from './testing/counts.ts';
import { parts, partsFor } from './testing/part.ts';
import { runPart, type PartResult } from './testing/run-part.ts';

const { positionals } = readOptions({ allowPositionals: true });
const unknown = positionals.find((name) => parts.every((part) => part.name !== name));
if (unknown !== undefined) {
  const names = parts.map((part) => part.name).join(', ');
  console.error(`There is no part "${unknown}". The parts are: ${names}.`);
  process.exit(2);
}
const chosen = partsFor(positionals);

if (positionals.length === 0) rmSync(builtSitesFolder, { recursive: true, force: true });
mkdirSync(builtSitesFolder, { recursive: true });

// Set-up comes first. Without a browser, all the other parts can still report something.
const needsBrowser = chosen.some(({ name }) => name === 'browser');
const noBrowser = needsBrowser ? await ensureChromium().then(() => undefined, wordsOf) : undefined;

const results: PartResult[] = [];
for (const part of chosen) {
  process.stdout.write(part.name.padEnd(12));
  const result =
    part.name === 'browser' && noBrowser !== undefined
      ? { name: part.name, seconds: 0, output: noBrowser, ...verdictOfCheck(1) }
      : await runPart(part, results);
  console.log(outcome(result));
  if (result.failed > 0) console.log(`\n${stripVTControlCharacters(result.output.trim())}\n`);
  results.push(result);
}
console.log(`\n${totalLine(results)}`);
process.exitCode = results.some(({ failed }) => failed > 0) ? 1 : 0;

function outcome({ passed, failed, seconds, reason }: PartResult): string {
  if (passed + failed === 0) return reason ?? '';
  const words = failed > 0 ? 'FAILED' : 'ok';
  const time = `${seconds.toFixed(1)} s`.padStart(8);
  return `${words.padEnd(6)}${time}  ${String(passed)} passed, ${String(failed)} failed. ${reason ?? ''}`.trimEnd();
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
