/** What Astro logs in the preview, for people: no stack traces, and no error that a finding tells better. */

import type { AstroLoggerMessage } from 'astro';
import type { Finding } from '../../src/source/diagnostic.ts';
import { ownPlace, withoutStack } from '../stack.mjs';

/** The log of the preview. Errors wait while the content is being read: a finding may tell them. */
export interface PreviewLog {
  readonly write: (message: AstroLoggerMessage) => void;
  readonly startReading: () => void;
  readonly endReading: (findings: readonly Finding[]) => void;
}

/**
 * Makes the log.
 *
 * @param print what shows a message
 * @param root the project's folder; places count from there
 */
export function previewLog(print: (message: AstroLoggerMessage) => void, root: string): PreviewLog {
  let findings: readonly Finding[] | undefined = [];
  let waiting: AstroLoggerMessage[] = [];
  const tell = (message: AstroLoggerMessage, told: readonly Finding[]) => {
    if (!isTold(message.message, told)) print(forPeople(message, root));
  };
  return {
    write: (message) => {
      if (message.level !== 'error') print(message);
      else if (findings) tell(message, findings);
      else waiting.push(message);
    },
    startReading: () => {
      findings = undefined;
    },
    endReading: (found) => {
      findings = found;
      for (const message of waiting) tell(message, found);
      waiting = [];
    },
  };
}

/** A file that a person writes, as errors name it; packages are left out below. */
const FILE = /[^\s()'"`]+\.(?:mdx|ya?ml|json|astro|ts|mjs|css|svg)\b/g;

/**
 * Whether a finding tells what an error is about. Some errors of content name no file at all: those
 * come from whatever has a finding.
 */
export function isTold(error: string, findings: readonly Finding[]): boolean {
  const files = (error.match(FILE) ?? []).filter((file) => !file.includes('node_modules'));
  if (files.length === 0) return findings.length > 0;
  return files.some((named) =>
    findings.some(({ file }) => named.endsWith(`/${file}`) || `/${file}`.endsWith(`/${named}`)),
  );
}

function forPeople(message: AstroLoggerMessage, root: string): AstroLoggerMessage {
  const text = withoutStack(message.message, root);
  const place = ownPlace(message.message, root);
  return { ...message, message: place === undefined ? text : `${text}\n  ${place}` };
}
