/** Errors without their stacks: what is left is for people. */

import { stripVTControlCharacters } from 'node:util';

/**
 * A message without the lines of its stack and without colors, with paths from the project's folder.
 *
 * @param {string} message
 * @param {string} root
 */
export function withoutStack(message, root) {
  return (
    stripVTControlCharacters(message)
      .replace(/\n *Stack (?:back)?trace:\n[\s\S]*/, '')
      // The bundler prints a place that it doesn't know.
      .replaceAll(':undefined:undefined', '')
      .split('\n')
      .filter((line) => !/^\s+at \S/.test(line))
      .join('\n')
      .replaceAll(`${root}/`, '')
      .trim()
  );
}

/**
 * The first place of a stack that lies in the project itself: `src/guides/Step.astro:4:7`.
 *
 * @param {string} stack a text with the lines of a stack
 * @param {string} root
 * @returns {string | undefined}
 */
export function ownPlace(stack, root) {
  return stripVTControlCharacters(stack)
    .split('\n')
    .filter((line) => /^\s+at \S/.test(line) && !line.includes('node_modules'))
    .map((line) => /([^\s(]+:\d+:\d+)\)?$/.exec(line)?.[1]?.replace(/^file:\/\//, ''))
    .find((location) => location?.startsWith(`${root}/`))
    ?.slice(root.length + 1);
}
