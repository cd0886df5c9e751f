/** Makes the changes that diagnostics carry, in the files. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../src/source/diagnostic.ts';
import { withFixes } from '../src/source/fixes.ts';
import { readContent } from './diagnostics.ts';

/** A change may bring another one into view, a missing import for instance; it ends all the same. */
const ROUNDS = 5;

/**
 * Fixes what is safe to fix.
 *
 * @param diagnostics those of the content as it is
 * @returns the diagnostics that are left
 */
export async function fixContent(
  root: string,
  diagnostics: readonly Diagnostic[],
): Promise<readonly Diagnostic[]> {
  let left = diagnostics;
  for (let round = 0; round < ROUNDS && left.some(({ fix }) => fix); round += 1) {
    writeFixes(root, left);
    ({ diagnostics: left } = await readContent(root));
  }
  return left;
}

function writeFixes(root: string, all: readonly Diagnostic[]): void {
  for (const file of new Set(all.filter(({ fix }) => fix).map((diagnostic) => diagnostic.file))) {
    const path = join(root, file);
    const text = readFileSync(path, 'utf8');
    const fixed = withFixes(
      text,
      all.filter((diagnostic) => diagnostic.file === file),
    );
    if (fixed !== text) writeFileSync(path, fixed);
  }
}
