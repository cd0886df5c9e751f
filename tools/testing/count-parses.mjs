/**
 * Loaded before a build (`node --import`): writes a line for each MDX source that is parsed, by us
 * (`mdxToMdast`) or by the renderer (`mdxToJs`), into the file that `WANDODOCS_PARSES` names.
 */

import { createHash } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { registerHooks } from 'node:module';

const file = process.env.WANDODOCS_PARSES ?? '';

Object.assign(globalThis, {
  /** @param {string} parser @param {string} source */
  onParse(parser, source) {
    appendFileSync(file, `${parser} ${createHash('sha256').update(source).digest('hex')}\n`);
  },
});

registerHooks({
  load(url, context, next) {
    const loaded = next(url, context);
    if (!url.endsWith('/satteri/dist/compile.js')) return loaded;
    const text = Buffer.from(/** @type {Uint8Array} */ (loaded.source)).toString();
    const head = /export function (mdxToJs|mdxToMdast)\(source.*\{/g;
    return { ...loaded, source: text.replace(head, "$& onParse('$1', source);") };
  },
});
