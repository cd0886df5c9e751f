/** The part of a guide's Markdown that is one step: what “Copy as Markdown” of a step copies. */

/**
 * A step of a page's Markdown, from its heading to the next one of its level, or to a line of `---`.
 *
 * @param markdown the page, as `pageMarkdown` makes it
 * @param id the step's id
 * @returns undefined when the page has no such step
 */
export function stepPart(markdown: string, id: string): string | undefined {
  const parts: string[][] = [[]];
  let fence: string | undefined;
  for (const line of markdown.split('\n')) {
    const [mark] = /^(?:`{3,}|~{3,})/.exec(line) ?? [];
    if (fence === undefined) fence = mark;
    else if (mark?.startsWith(fence) === true) fence = undefined;
    if (fence === undefined && /^(?:#{1,3} |---$)/.test(line)) parts.push([]);
    parts.at(-1)?.push(line);
  }
  const start = `Step \`${id}\`: `;
  const part = parts.find((lines) => lines[2]?.startsWith(start));
  return part && `${part.join('\n').trim()}\n`;
}
