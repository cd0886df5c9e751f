/** What Astro throws, in words for a person: the message and the place, without a stack. */

import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withoutStack } from './stack.mjs';

/** The parts of an Astro or Vite error that a person can use. */
interface BuildError {
  readonly message: string;
  readonly hint?: string;
  readonly id?: string;
  readonly loc?: { readonly file?: string; readonly line?: number; readonly column?: number };
}

/**
 * The error as a few lines: `file:line:column`, the message, and the hint where there is one.
 *
 * @param root the project's folder; files are reported from there
 */
export function explainBuildError(error: unknown, root: string): string {
  if (!isBuildError(error)) return String(error);
  if (FULL_DISK.test(error.message)) return fullDisk(error.message);
  // Astro has reported the issues of its configuration in words; the error holds them as JSON.
  if ('issues' in error) return 'astro.config.mjs: fix the settings named above.';
  const file = error.loc?.file ?? error.id;
  const location = [
    file === undefined ? undefined : fromRoot(file, root),
    error.loc?.line,
    error.loc?.column,
  ].filter((part) => part !== undefined);
  const lines = [
    location.join(':'),
    ...[error.message, error.hint ?? ''].map((text) => withoutStack(text, root)),
  ];
  return lines.filter((line) => line !== '').join('\n  ');
}

/** Node's words for it, and those of the bundler, which adds a stack of its own. */
const FULL_DISK = /ENOSPC|No space left on device/;

function fullDisk(message: string): string {
  const [, file] = /(?:write file in|open|mkdir|copyfile|write) '?([^'\n]+)/.exec(message) ?? [];
  const where = file === undefined ? '' : ` (${file.replace(/.*' -> '/, '')})`;
  return `The disk is full${where}. Make room, and build again: what was built before is as it was.`;
}

function isBuildError(error: unknown): error is BuildError {
  return typeof error === 'object' && error !== null && 'message' in error;
}

function fromRoot(file: string, root: string): string {
  const path = file.startsWith('file:') ? fileURLToPath(file) : file;
  return relative(root, path.replace(/\?.*$/, '')).replaceAll('\\', '/');
}
