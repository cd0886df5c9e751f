/**
 * Loaded before a build (`node --import`): ends its process at a certain change of the folder that it
 * fills, as a power cut would, or counts the changes of a whole build.
 *
 * `WANDODOCS_KILL_AT` is the number of the change, from 1. `WANDODOCS_COUNT` is a file for the count.
 */

import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const killAt = Number(process.env.WANDODOCS_KILL_AT ?? Infinity);
const countFile = process.env.WANDODOCS_COUNT;
const writeFile = fs.writeFileSync;
let calls = 0;

/** @param {object} functions */
function watch(functions) {
  const table = /** @type {Record<string, (...words: unknown[]) => unknown>} */ (functions);
  for (const [name, real] of Object.entries(table)) {
    if (!/^(?:write|rename|mkdir|rm|copy|unlink|open)/.test(name)) continue;
    table[name] = (...words) => {
      if (/[\\/]\.[a-z]+-(?:old|\d+)(?:[\\/]|$)/.test(String(words[0]))) calls += 1;
      if (calls >= killAt) process.kill(process.pid, 'SIGKILL');
      return real.apply(functions, words);
    };
  }
}

watch(fs);
watch(fs.promises);
syncBuiltinESMExports();
if (countFile !== undefined) {
  process.on('exit', () => {
    writeFile(countFile, String(calls));
  });
}
