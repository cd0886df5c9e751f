/** How much the tests look at: some of each kind in `npm test`, all in `npm run test:full`. The same code either way. */

/** Whether this is the full run. */
export const isFull = process.env['SAMPLE'] === 'full';

/**
 * Items of each kind, always the same ones: the first, the last, and as many evenly between as asked
 * for. All items in the full run.
 *
 * @param kindOf the kind of an item
 * @param each how many of a kind
 */
export function sample<T>(
  items: readonly T[],
  kindOf: (item: T) => string,
  each = 1,
): readonly T[] {
  if (isFull) return items;
  const kinds = Map.groupBy(items, kindOf);
  const chosen = new Set([...kinds.values()].flatMap((ofKind) => spread(ofKind, each)));
  return items.filter((item) => chosen.has(item));
}

/** A number for the usual run, or the one for the full run. */
export function runs(usual: number, full: number): number {
  return isFull ? full : usual;
}

function spread<T>(items: readonly T[], count: number): T[] {
  if (count >= items.length) return [...items];
  return Array.from({ length: count }, (_, index) => {
    const at = count === 1 ? 0 : Math.round((index * (items.length - 1)) / (count - 1));
    return items[at] as T;
  });
}
