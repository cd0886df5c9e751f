/**
 * What Astro logs during a build, for people: warnings and errors without stack traces and colors.
 * Astro loads it by its name (`logger.entrypoint`), and as JavaScript.
 */

import { withoutStack } from './stack.mjs';

/** Astro's logger: everything that passes its level comes here. */
export default function buildLog() {
  return {
    /** @param {{ label: string | null, level: string, message: string }} event */
    write({ label, level, message }) {
      // The error itself follows.
      if (message.includes('Build failed in ')) return;
      const text = `[${label ?? 'astro'}] ${withoutStack(message, process.cwd())}`;
      if (level === 'error') console.error(text);
      else console.log(text);
    },
  };
}
