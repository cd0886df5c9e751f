/** A text in YAML as a reader gets it, with the way back to where each of its letters was typed. */

/** What a text says, and where that stands. */
export interface ReadText {
  readonly text: string;
  /** From a count of the text’s characters to one of the file’s. */
  readonly offsetAt: (offset: number) => number;
}

/** The parts that are typed differently than they read: escapes, and the ends of lines. */
const FOLD = /\s*\n\s*/g;
const IN_SINGLE_QUOTES = /''|\s*\n\s*/g;
const IN_DOUBLE_QUOTES = /\\(?:x[\dA-Fa-f]{2}|u[\dA-Fa-f]{4}|U[\dA-Fa-f]{8}|\s*\n\s*|.)|\s*\n\s*/g;

/**
 * Reads a text: plain, in quotes, or a block (`>-`, `|`). Its lines become one, because such texts
 * are inline Markdown, where indentation means nothing.
 *
 * @param typed the value as it stands in the file
 * @param start where it begins in the file
 */
export function yamlText(typed: string, start: number): ReadText {
  const quote = /^(["']).*\1$/s.exec(typed)?.[1];
  if (quote !== undefined) {
    const parts = quote === '"' ? IN_DOUBLE_QUOTES : IN_SINGLE_QUOTES;
    return readText(typed.slice(1, -1), start + 1, parts);
  }
  const header = /^[|>][^\n]*\n\s*/.exec(typed)?.[0].length ?? 0;
  return readText(typed.slice(header).trimEnd(), start + header, FOLD);
}

function readText(typed: string, start: number, parts: RegExp): ReadText {
  let text = '';
  let read = 0;
  const jumps: { at: number; by: number }[] = [];
  for (const { 0: part, index } of typed.matchAll(parts)) {
    text += typed.slice(read, index) + meant(part);
    read = index + part.length;
    jumps.push({ at: text.length, by: read - text.length });
  }
  text += typed.slice(read);
  const jumpBefore = (offset: number) => jumps.findLast(({ at }) => at <= offset)?.by ?? 0;
  return { text, offsetAt: (offset) => start + offset + jumpBefore(offset) };
}

function meant(part: string): string {
  if (part === "''") return "'";
  const code = /^\\[xuU]([\dA-Fa-f]+)$/.exec(part)?.[1];
  if (code !== undefined) return String.fromCodePoint(Number.parseInt(code, 16));
  // The rest are kinds of white space (`\n`, the end of a line), and marks that stand for themselves.
  return /^\\["'\\/]$/.test(part) ? part.charAt(1) : ' ';
}
