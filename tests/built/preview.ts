/** `npm run dev` as a test sees it. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { stripVTControlCharacters } from 'node:util';

/** A preview that runs. */
export interface Preview {
  /** Everything that it has printed. */
  readonly output: () => string;
  /** Waits until what it prints from now on, or since the last waiting, fits; gives that text. */
  readonly until: (pattern: RegExp) => Promise<string>;
  /** Fetches a page, whole. */
  readonly page: (path: string) => Promise<{ status: number; text: string }>;
  readonly stop: () => Promise<void>;
}

/** Starts the preview of a project; it is there as soon as the preview says where it is. */
export async function startPreview(root: string): Promise<Preview> {
  // Vitest’s own words would make it something else than a preview.
  const own = /^(VITEST.*|NODE_ENV|MODE|DEV|PROD|SSR|TEST|BASE_URL)$/;
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)));
  const child = spawn(process.execPath, ['tools/run.mjs', 'dev'], { cwd: root, env });
  const ended = once(child, 'exit');
  let output = '';
  let seen = 0;
  let look = () => {
    // Nobody waits yet.
  };
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += stripVTControlCharacters(text);
      look();
    });
  }
  const until = (pattern: RegExp) =>
    new Promise<string>((resolve, reject) => {
      look = () => {
        const found = pattern.exec(output.slice(seen));
        if (!found) return;
        const text = output.slice(seen, (seen += found.index + found[0].length));
        resolve(text);
      };
      look();
      void ended.then(() => {
        reject(new Error(`The preview ended: ${output}`));
      });
    });
  const [, address = ''] = /Local +(\S+)/.exec(await until(/Local +http\S+\n/)) ?? [];
  return {
    output: () => output,
    until,
    page: async (path) => {
      const response = await fetch(new URL(path, address));
      return { status: response.status, text: await response.text() };
    },
    stop: async () => {
      // As by Ctrl+C: Vite listens for SIGTERM, and may miss it while it starts again.
      child.kill('SIGINT');
      await ended;
    },
  };
}
