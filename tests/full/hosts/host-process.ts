/** Runs the server of a host as a process of its own. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { ServedSite } from '../../../tools/serve.ts';

/** A server that is to be started. */
export interface HostProcess {
  readonly command: string;
  readonly words: readonly string[];
  /** Where it runs, and may leave files. */
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
  /** What it prints once it answers. */
  readonly ready: RegExp;
  readonly url: string;
}

/**
 * Starts a server.
 *
 * @throws {Error} with all that it printed, when it ends before it answers
 */
export async function startHost(host: HostProcess): Promise<ServedSite> {
  const child = spawn(host.command, host.words, {
    cwd: host.cwd,
    env: { ...process.env, ...host.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'close');
  let output = '';
  await new Promise<void>((resolve, reject) => {
    const look = (text: string) => {
      output += text;
      if (host.ready.test(output)) resolve();
    };
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', look);
    child.on('error', reject).on('close', () => {
      reject(new Error(`${host.command} ended: ${output}`));
    });
  });
  return {
    url: host.url,
    close: async () => {
      child.kill();
      await ended;
    },
  };
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
