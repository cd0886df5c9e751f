/** Which script files a page can come to load, from those that it names. */

/**
 * The files that scripts name, and those that these name: whatever looks like the address of a known
 * script counts, so static and dynamic imports do.
 *
 * @param texts scripts in the page itself
 * @param files the addresses of scripts that the page links
 * @param scripts the text of each script of the site by its address
 * @returns addresses, sorted
 */
export function reachableScripts(
  texts: Iterable<string>,
  files: Iterable<string>,
  scripts: ReadonlyMap<string, string>,
): string[] {
  const reached = new Set<string>();
  const open = [...files, ...[...texts].flatMap((text) => namedIn(text, '/'))];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    const text = scripts.get(file);
    if (text === undefined || reached.has(file)) continue;
    reached.add(file);
    open.push(...namedIn(text, file));
  }
  return [...reached].sort();
}

/** The addresses of the scripts that a script imports, when it does nothing else; none when it does more. */
export function importedOnly(text: string, from: string): string[] {
  const rest = text.replace(/import\s*(["'`])[^"'`]+\1;?/g, '');
  return rest.trim() === '' ? namedIn(text, from) : [];
}

/** The addresses of scripts in a script's text, as seen from where it stands. */
function namedIn(text: string, from: string): string[] {
  const names = text.matchAll(/["'`]([^"'`\s]+\.m?js)(?:\?[^"'`]*)?["'`]/g);
  return [...names].map(
    ([, name = '']) => new URL(name, new URL(from, 'https://site.invalid')).pathname,
  );
}
