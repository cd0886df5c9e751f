/** Measures a piece of work: by the clock, and by what the processor had to do. */

import { spawnSync } from 'node:child_process';

/** How long something took, in seconds. */
export interface Measured {
  readonly name: string;
  /** By the clock; a busy machine makes it longer. */
  readonly wall: number;
  /** Of the processor, all its cores together. */
  readonly cpu: number;
  /** What it may take by the clock; undefined where nothing is promised. */
  readonly limit?: number | undefined;
}

/** Measures work in this process. */
export async function measure(work: () => unknown): Promise<Pick<Measured, 'wall' | 'cpu'>> {
  const [start, before] = [performance.now(), process.cpuUsage()];
  await work();
  return { wall: (performance.now() - start) / 1000, cpu: seconds(process.cpuUsage(before)) };
}

/** Writes what a process has used where the one that started it reads it. */
const TELL_USAGE = `data:text/javascript,${encodeURIComponent(
  `import { writeSync } from 'node:fs';
  process.on('exit', () => writeSync(3, JSON.stringify(process.cpuUsage())));`,
)}`;

/**
 * Measures a script in a process of its own, its start included.
 *
 * @returns with its exit code and what it printed
 */
export function measureScript(
  script: string,
  cwd: string,
): Pick<Measured, 'wall' | 'cpu'> & { code: number; output: string } {
  const start = performance.now();
  const { status, stdout, stderr, output } = spawnSync(
    process.execPath,
    ['--import', TELL_USAGE, script],
    { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe', 'pipe'] },
  );
  const wall = (performance.now() - start) / 1000;
  const used = JSON.parse(output[3] || '{"user":0,"system":0}') as NodeJS.CpuUsage;
  return { wall, cpu: seconds(used), code: status ?? 1, output: stdout + stderr };
}

function seconds({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1_000_000;
}

/** A line of the report. */
export function lineOf({ name, wall, cpu, limit }: Measured): string {
  const column = (value: number) => value.toFixed(2).padStart(7);
  const promise = limit === undefined ? '' : `, at most ${String(limit)} s`;
  return `${column(wall)} s ${column(cpu)} s CPU  ${name}${promise}`;
}

/** What took longer than it may, in one line; undefined when nothing did. */
export function tooSlow(all: readonly Measured[]): string | undefined {
  const slow = all
    .filter(({ wall, limit }) => limit !== undefined && wall > limit)
    .map(({ name, wall, limit }) => `${name} (${wall.toFixed(2)} s, not ${String(limit)} s)`);
  return slow.length === 0 ? undefined : `Too slow: ${slow.join('; ')}.`;
}
