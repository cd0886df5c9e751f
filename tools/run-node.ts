/** Runs a script of the project or of a package in a Node of its own. */

import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/** How a run ended. */
export interface Run {
  /** The exit code; 1 when a signal ended it. */
  readonly code: number;
  /** What it printed, both streams as they came; empty when it was shown. */
  readonly output: string;
  /** The same, each stream for itself. */
  readonly stdout: string;
  readonly stderr: string;
}

/** How a script is run. */
export interface RunOptions {
  /** Lets it print for itself; else what it prints is kept. */
  readonly show?: boolean;
  /** Adds to the environment. */
  readonly env?: NodeJS.ProcessEnv;
  /** Where it runs; here when left out. */
  readonly cwd?: string;
}

/**
 * Runs a script to its end. A process that is reported to end meanwhile ends the script, and then itself.
 *
 * @param words the script, from the folder where it runs, and its arguments
 */
export function runNode(words: readonly string[], options: RunOptions = {}): Promise<Run> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, words, {
      stdio: options.show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...options.env },
      cwd: options.cwd,
    });
    const printed = { output: '', stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const) {
      child[name]?.setEncoding('utf8').on('data', (text: string) => {
        printed[name] += text;
        printed.output += text;
      });
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
      resolve({ code: code ?? 1, ...printed, output: printed.output + end });
    });
  });
}
