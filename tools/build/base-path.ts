/** The path that a site is built for, as given on the command line. */

/**
 * @param base `/`, or a path such as `/docs`
 * @throws with one line for people when it is no such path
 */
export function basePath(base: string | undefined): string | undefined {
  if (base === undefined) return undefined;
  // A part of dots would lead out of the path again.
  const isPath = PATH.test(base) && !base.split('/').some((part) => /^\.+$/.test(part));
  if (isPath) return base;
  throw new Error(`--base ${base}: no path of a site. Write for instance --base /docs.`);
}

const PATH = /^\/(?:[A-Za-z0-9._~-]+(?:\/[A-Za-z0-9._~-]+)*\/?)?$/;
