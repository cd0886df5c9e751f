/** Loads the model from the disk: for the configuration, the checks and the tools. */

import { dayAfter, localDay } from '../source/day.ts';
import type { SourceFile } from '../source/source-file.ts';
import { modelFrom, type Model } from './model.ts';
import { readIntake } from './read-intake.ts';

/**
 * Reads and parses every source of a project once.
 *
 * @param root the project's folder
 * @param today the day to judge dates by, `2026-11-23`; the machine's when left out. The day after it
 *   is no future either: where somebody further east writes, it has begun.
 * @throws when src/content can't be read
 */
export async function loadModel(root: string, today = todayHere()): Promise<Model> {
  const { files, diagnostics } = await readIntake(root);
  return modelFrom(files, dayAfter(today), diagnostics);
}

/** Today where the machine is, `2026-11-23`: the day that its user would write. */
export function todayHere(): string {
  return localDay(new Date());
}

/** The files of a project that the model is made from, sorted by path. */
export async function readSources(root: string): Promise<readonly SourceFile[]> {
  return (await readIntake(root)).files;
}
