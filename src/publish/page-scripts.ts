/** The scripts of a page: those in it, and the files that it loads. */

import { valueOf, type Tag } from './tags.ts';

export interface PageScripts {
  /** The text of each inline script that a browser runs, as a hash is made of it. */
  readonly inline: readonly string[];
  /** The addresses of script files. */
  readonly files: readonly string[];
}

/** Types of `<script>` that a policy speaks of; whatever else it holds is data. */
const run = new Set(['', 'module', 'text/javascript', 'importmap', 'speculationrules']);

export function pageScripts(html: string, tags: readonly Tag[]): PageScripts {
  const scripts = tags.filter(
    (tag) => tag.name === 'script' && run.has((valueOf(tag, 'type') ?? '').toLowerCase()),
  );
  return {
    inline: scripts
      .filter((tag) => valueOf(tag, 'src') === undefined)
      .map((tag) => html.slice(tag.content?.start, tag.content?.end).replaceAll('\r\n', '\n')),
    files: [
      ...scripts.map((tag) => valueOf(tag, 'src')),
      ...tags
        .filter((tag) => valueOf(tag, 'rel') === 'modulepreload')
        .map((tag) => valueOf(tag, 'href')),
    ].filter((file) => file !== undefined),
  };
}
