/** Where a step is in its guide, as the contents have it. */

/** A step's place by its entry in the contents, `Set up 9 of 12`; undefined for any other entry. */
export function placeOf(entry: Element | undefined): string | undefined {
  const item = entry?.parentElement;
  const list = item?.parentElement;
  if (!item || !list?.matches('.numbered')) return undefined;
  const phase = list.previousElementSibling?.textContent ?? '';
  const items = [...list.children];
  return `${phase} ${String(items.indexOf(item) + 1)} of ${String(items.length)}`;
}

/** The entry of a step in the contents. */
export function entryOf(id: string): HTMLAnchorElement | undefined {
  const link = document.querySelector<HTMLAnchorElement>(`.numbered a[href="#${CSS.escape(id)}"]`);
  return link ?? undefined;
}
