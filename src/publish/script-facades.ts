/** Linked scripts that do nothing but load others that the page links, too: what is left of modules that were joined. */

import { importedOnly } from './script-files.ts';
import { valueOf, type Tag } from './tags.ts';

/**
 * The script elements that a page doesn't need.
 *
 * @param tags the page's own
 * @param scripts the text of each script of the site by its address
 */
export function scriptFacades(
  tags: readonly Tag[],
  scripts: ReadonlyMap<string, string>,
): ReadonlySet<Tag> {
  const linked = tags.filter((tag) => tag.name === 'script' && valueOf(tag, 'src') !== undefined);
  const addresses = new Set(linked.map((tag) => valueOf(tag, 'src')));
  return new Set(
    linked.filter((tag) => {
      const address = valueOf(tag, 'src') ?? '';
      const imported = importedOnly(scripts.get(address) ?? '', address);
      return imported.length > 0 && imported.every((name) => addresses.has(name));
    }),
  );
}
