/** A copy of the project that tests may change and build: its sources, and the packages by links. */

import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What a build reads, and what the commands are. */
const parts = [
  'astro.config.mjs',
  'package-lock.json',
  'package.json',
  'public',
  'src',
  'tools',
  'tsconfig.json',
];

/**
 * Copies the project into a folder, which is emptied first. The packages are linked one by one: what
 * Astro and Vite keep beside them is the copy's own, and two copies can build at the same time.
 *
 * @param to inside the project: Astro finds packages above the folder that it builds
 * @param from the project, or another copy of it
 */
export function copyProject(to: string, from = '.'): void {
  rmSync(to, { recursive: true, force: true });
  mkdirSync(join(to, 'node_modules'), { recursive: true });
  for (const part of parts) cpSync(join(from, part), join(to, part), { recursive: true });
  for (const name of readdirSync('node_modules')) {
    if (['.astro', '.vite', '.cache'].includes(name)) continue;
    symlinkSync(resolve('node_modules', name), join(to, 'node_modules', name));
  }
}
