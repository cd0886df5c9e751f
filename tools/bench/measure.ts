/** Measures a script as a process of its own: its time, its memory, and what it wrote. */

import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** What a run took. */
export interface Run {
  /** Seconds by the clock; a busy machine makes them more. */
  readonly wall: number;
  /** Seconds of the processor, all cores together. */
  readonly cpu: number;
  /** The most memory that it had, in MB. */
  readonly memory: number;
  readonly code: number;
  readonly output: string;
}

/** Makes a process write what it has used to its third file, all of its threads together. */
const REPORT_USAGE = `data:text/javascript,${encodeURIComponent(
  `import { writeSync } from 'node:fs';
  import { isMainThread } from 'node:worker_threads';
  const write = () => writeSync(3, JSON.stringify(process.resourceUsage()));
  if (isMainThread) process.on('exit', write);`,
)}`;

/**
 * Runs a script with its arguments, its start included.
 *
 * @param environment in place of this process's own, which tools/run.mjs adds to
 */
export function measureScript(
  words: readonly string[],
  cwd: string,
  environment: NodeJS.ProcessEnv = process.env,
): Run {
  const start = performance.now();
  const { status, stdout, stderr, output } = spawnSync(
    process.execPath,
    ['--import', REPORT_USAGE, ...words],
    {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
      maxBuffer: 2 ** 28,
      env: { ...environment, ASTRO_TELEMETRY_DISABLED: '1' },
    },
  );
  const wall = (performance.now() - start) / 1000;
  const used = JSON.parse(output[3] || '{}') as Partial<NodeJS.ResourceUsage>;
  const { userCPUTime = 0, systemCPUTime = 0, maxRSS = 0 } = used;
  return {
    wall,
    cpu: (userCPUTime + systemCPUTime) / 1e6,
    memory: maxRSS / 1024,
    code: status ?? 1,
    output: stdout + stderr,
  };
}

/** How large a file is, in bytes, as it is and compressed by Brotli as a host would. */
export interface Size {
  readonly raw: number;
  readonly brotli: number;
}

/** The size of a built file; undefined when there is none. */
export function sizeOf(dist: string, file: string): Size | undefined {
  try {
    const bytes = readFileSync(join(dist, file));
    return { raw: bytes.length, brotli: brotliCompressSync(bytes).length };
  } catch {
    return undefined;
  }
}

/** The median size of the pages in a folder of a built site, by raw bytes. */
export function medianPage(dist: string, folder: string): Size | undefined {
  const sizes = readdirSync(join(dist, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .slice(0, 50)
    .flatMap(({ name }) => sizeOf(dist, join(folder, name, 'index.html')) ?? [])
    .sort((a, b) => a.raw - b.raw);
  return sizes[Math.floor(sizes.length / 2)];
}
