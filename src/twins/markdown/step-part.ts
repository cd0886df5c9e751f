/** The steps of a guide's Markdown as parts of it: what “Copy as Markdown” of a step copies. */

/** What is in the second paragraph of a step, in front of its address. */
const ADDRESS = /^Step `([^`]+)`: /;

/**
 * The steps by their ids: each from its heading to the next one of its level, or to a line of `---`.
 *
 * @param markdown the page, as `pageMarkdown` makes it
 */
export function stepParts(markdown: string): ReadonlyMap<string, string> {
  const parts: string[][] = [[]];
  let fence: string | undefined;
  for (const line of markdown.split('\n')) {
    const [mark] = /^(?:`{3,}|~{3,})/.exec(line) ?? [];
    if (fence === undefined) fence = mark;
    else if (mark?.startsWith(fence) === true) fence = undefined;
    if (fence === undefined && /^(?:#{1,3} |---$)/.test(line)) parts.push([]);
    parts.at(-1)?.push(line);
  }
  return new Map(
    parts.flatMap((lines) => {
      const [, id] = ADDRESS.exec(lines[2] ?? '') ?? [];
      return id === undefined ? [] : [[id, `${lines.join('\n').trim()}\n`] as const];
    }),
  );
}
