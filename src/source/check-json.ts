/** Files of JSON: where they break off. */

import type { Diagnostic } from './diagnostic.ts';
import { locationsIn } from './source-location.ts';

/** What is wrong with the words of the site's frame: src/content/i18n/en.json is texts by their key. */
export function checkJson(file: string, text: string): Diagnostic[] {
  if (!file.startsWith('src/content/i18n/')) return [];
  const say = (offset: number, found: string) => [
    {
      rule: 'files/frame-words',
      file,
      ...locationsIn(text)(offset),
      found,
      expected: 'JSON: `{ "search.label": "Search the guides" }`',
      help: 'Correct it: each key and each text in quotes, a comma between two of them.',
    },
  ];
  try {
    const data: unknown = JSON.parse(text);
    if (typeof data !== 'object' || data === null || Array.isArray(data)) {
      return say(0, 'something other than texts by their key');
    }
    return Object.entries(data).flatMap(([key, value]) =>
      typeof value === 'string'
        ? []
        : say(Math.max(0, text.indexOf(JSON.stringify(key))), `\`${key}\`, which is no text`),
    );
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return say(jsonFaultAt(text, message), 'a text that isn’t JSON');
  }
}

/**
 * Where JSON breaks off.
 *
 * @param message of the error that `JSON.parse` threw; for the end of the text it names no place
 */
export function jsonFaultAt(text: string, message: string): number {
  const [, position] = /at position (\d+)/.exec(message) ?? [];
  return position === undefined ? text.trimEnd().length : Number(position);
}
