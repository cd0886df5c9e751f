/** What Astro logs in the preview, for people: no stack traces, and no error that a diagnostic reports better. */

import type { AstroLoggerMessage } from 'astro';
import type { Diagnostic } from '../../src/source/diagnostic.ts';
import { ownPlace, withoutStack } from '../stack.mjs';

/** The log of the preview. Errors wait while the content is being read: a diagnostic may report them. */
export interface PreviewLog {
  readonly write: (message: AstroLoggerMessage) => void;
  readonly startReading: () => void;
  readonly endReading: (diagnostics: readonly Diagnostic[]) => void;
}

/**
 * Makes the log.
 *
 * @param print what shows a message
 * @param root the project's folder; places count from there
 */
export function previewLog(print: (message: AstroLoggerMessage) => void, root: string): PreviewLog {
  let diagnostics: readonly Diagnostic[] | undefined = [];
  let waiting: AstroLoggerMessage[] = [];
  const report = (message: AstroLoggerMessage, reported: readonly Diagnostic[]) => {
    if (!isTold(message.message, reported)) print(forPeople(message, root));
  };
  return {
    write: (message) => {
      if (message.level !== 'error') print(message);
      else if (diagnostics) report(message, diagnostics);
      else waiting.push(message);
    },
    startReading: () => {
      diagnostics = undefined;
    },
    endReading: (found) => {
      diagnostics = found;
      for (const message of waiting) report(message, found);
      waiting = [];
    },
  };
}

/** A file that a person writes, as errors name it; packages are left out below. */
const FILE = /[^\s()'"`]+\.(?:mdx|ya?ml|json|astro|ts|mjs|css|svg)\b/g;

/**
 * Whether a diagnostic reports what an error is about. Some errors of content name no file at all: those
 * come from whatever has a diagnostic.
 */
export function isTold(error: string, diagnostics: readonly Diagnostic[]): boolean {
  const files = (error.match(FILE) ?? []).filter((file) => !file.includes('node_modules'));
  if (files.length === 0) return diagnostics.length > 0;
  return files.some((named) =>
    diagnostics.some(({ file }) => named.endsWith(`/${file}`) || `/${file}`.endsWith(`/${named}`)),
  );
}

function forPeople(message: AstroLoggerMessage, root: string): AstroLoggerMessage {
  const text = withoutStack(message.message, root);
  const place = ownPlace(message.message, root);
  return { ...message, message: place === undefined ? text : `${text}\n  ${place}` };
}
