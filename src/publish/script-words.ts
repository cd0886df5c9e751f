/** The words of a script: every class, attribute and property that it may set on an element is one. */

/**
 * All that could be a name, also in the spelling that HTML has for it: `ariaCurrent` is `aria-current`.
 * That is more than the script sets; what counts is that it is never less.
 */
export function scriptWords(script: string): Set<string> {
  const words = script.match(/[A-Za-z_][\w-]*/g) ?? [];
  return new Set(words.flatMap((word) => [word, kebabCase(word)]));
}

/** Whether a script with these words may set the attribute. `dataset.outcome` is `data-outcome`. */
export function maySetAttribute(words: ReadonlySet<string>, name: string): boolean {
  return words.has(name) || (name.startsWith('data-') && words.has(name.slice('data-'.length)));
}

function kebabCase(word: string): string {
  return word.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
