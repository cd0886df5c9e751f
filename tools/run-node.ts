/** Runs a script of the project or of a package in a Node of its own. */

import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/** How a run ended. */
export interface Run {
  /** The exit code; 1 when a signal ended it. */
  readonly code: number;
  /** What it printed, both streams as they came; empty when it was shown. */
  readonly output: string;
}

/**
 * Runs a script to its end. A process that is told to end meanwhile ends the script, and then itself.
 *
 * @param words the script, from the project's root, and its arguments
 * @param options `show` lets it print for itself; else what it prints is kept. `env` adds to the environment.
 */
export function runNode(
  words: readonly string[],
  options: { readonly show?: boolean; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<Run> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, words, {
      stdio: options.show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...options.env },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
    }
    let stoppedBy: NodeJS.Signals | undefined;
    const stop = (signal: NodeJS.Signals) => {
      stoppedBy = signal;
      child.kill(signal);
    };
    process.on('SIGINT', stop).on('SIGTERM', stop);
    child.on('close', (code, signal) => {
      process.off('SIGINT', stop).off('SIGTERM', stop);
      if (stoppedBy !== undefined) process.exit(128 + constants.signals[stoppedBy]);
      const end = signal === null ? '' : `\nEnded by ${signal}.\n`;
      resolve({ code: code ?? 1, output: output + end });
    });
  });
}
