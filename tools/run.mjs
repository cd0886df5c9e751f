/**
 * The door of every npm script: does the set-up that is missing, picks a Node that can run the rest,
 * and hands over to `tools/<command>.ts`. It runs before anything is installed, on Node 20 and later.
 */

import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { helpOf, isCommand } from './commands.mjs';
import { ensurePackages } from './setup/install.mjs';
import { nodeFor, nodeInstead } from './setup/node.mjs';

const FLAGS = [
  // Node 22 calls its type stripping experimental at each start; nobody can act on that.
  '--disable-warning=ExperimentalWarning',
  // Most of what a build allocates is garbage soon: with more room for the young, collecting it takes
  // less of the processor.
  '--max-semi-space-size=32',
  // V8 lets a heap grow to four times what it needs: 300 MB more with 1,000 guides.
  '--heap-growing-percent=80',
  // For tools/build/content-thread.ts.
  '--expose-gc',
];

const ENVIRONMENT = {
  ASTRO_TELEMETRY_DISABLED: '1',
  // The bundler gives memory back as soon as it has done: half a gigabyte with 1,000 guides.
  MIMALLOC_PURGE_DELAY: '0',
};

const root = fileURLToPath(new URL('..', import.meta.url));
const [command = '', ...args] = process.argv.slice(2);

if (!isCommand(command) || args.some((word) => word === '--help' || word === '-h')) {
  console.log(helpOf(command));
  process.exitCode = isCommand(command) || args.length === 0 ? 0 : 2;
} else {
  try {
    await ensurePackages(root);
    handOver(nodeFor(root, process));
  } catch (error) {
    report(error);
  }
}

/** @param {string} node path of the Node that runs the command */
function handOver(node) {
  const file = join(root, 'tools', `${command}.ts`);
  const path = [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
  const child = spawn(node, [...FLAGS, file, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...ENVIRONMENT, PATH: path },
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  stopWithNpm(child);
  child.on('error', (error) => {
    // Once it has started, the words are about a signal that can't be sent: its end will report.
    if (child.pid !== undefined) return;
    try {
      handOver(nodeInstead(node, error, process));
    } catch (hopeless) {
      report(hopeless);
    }
  });
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + (signal === null ? 0 : constants.signals[signal]);
  });
}

/**
 * Ends the command when npm has ended: npm hands a signal to its shell, and some shells keep it to themselves.
 *
 * @param {import('node:child_process').ChildProcess} child
 */
function stopWithNpm(child) {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid !== parent) child.kill('SIGTERM');
  }, 500);
  child.on('exit', () => {
    clearInterval(watch);
  });
}

/** @param {unknown} error */
function report(error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
