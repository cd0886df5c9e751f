/** What a source may measure at most. It is looked at before any parser: beyond it, some never come back. */

import type { DiagnosticText } from './diagnostic.ts';

/** Bytes of a file. The longest guide has a tenth of it. */
export const LARGEST_SOURCE = 200_000;
/** Characters without a space; the longest address of a source has a fifth of it. */
const LONGEST_WORD = 1000;
/** Brackets, braces or tags that are open at once. */
const DEEPEST = 100;
/** Marks of lists and quotes in front of one line. */
const MOST_MARKS = 12;
const WIDEST_INDENTATION = 100;
/** Characters of a paragraph, a table or a text in data: parsers take their time with what is inside of one. */
const LONGEST_BLOCK = 8000;

/** Where the blocks of a text begin: behind an empty line, and in YAML with each key or entry. */
export const blockStarts = { mdx: /^\s*$/, yaml: /^\s*(?:$|#|- |(?:- +)?[\w-]+:)/ } as const;

/** Where a text goes beyond a limit, and which one. */
export interface OverLimit extends DiagnosticText {
  readonly offset: number;
}

/** The first limit that a text goes beyond. Takes time in proportion to the text. */
export function overLimit(text: string, blockStart: RegExp): OverLimit | undefined {
  if (text.length > LARGEST_SOURCE) return sizeOver(text.length);
  return longWord(text) ?? deepNesting(text) ?? deepLine(text) ?? longBlock(text, blockStart);
}

/** What is reported of a file with that many bytes, or characters. */
export function sizeOver(size: number): OverLimit {
  return {
    offset: 0,
    found: `a file of ${String(Math.round(size / 1000))} kB`,
    expected: `at most ${String(LARGEST_SOURCE / 1000)} kB`,
    help: 'Split it, and keep in it what readers need.',
  };
}

function longWord(text: string): OverLimit | undefined {
  let start = 0;
  for (const { 0: space, index } of text.matchAll(/\s+/g)) {
    if (index - start > LONGEST_WORD) break;
    start = index + space.length;
  }
  const length = text.slice(start).search(/\s|$/);
  if (length <= LONGEST_WORD) return undefined;
  return {
    offset: start,
    found: `${String(length)} characters without a space`,
    expected: `words and addresses of at most ${String(LONGEST_WORD)} characters`,
    help: 'Delete what was pasted by mistake, or part it by spaces.',
  };
}

function longBlock(text: string, blockStart: RegExp): OverLimit | undefined {
  let [offset, start] = [0, 0];
  for (const line of text.split('\n')) {
    if (blockStart.test(line.slice(0, LONGEST_WORD))) start = offset;
    offset += line.length + 1;
    if (offset - start > LONGEST_BLOCK) {
      return {
        offset: start,
        found: `more than ${String(LONGEST_BLOCK)} characters without an empty line`,
        expected: 'paragraphs and tables that people can read',
        help: 'Part it by empty lines, or delete what was pasted by mistake.',
      };
    }
  }
  return undefined;
}

/** Opening and closing marks; a tag may close itself. */
const MARKS = /[([{]|[)\]}]|<\/|\/>|<(?=[A-Za-z])/g;

function deepNesting(text: string): OverLimit | undefined {
  let depth = 0;
  for (const { 0: mark, index } of text.matchAll(MARKS)) {
    depth = '([{<'.includes(mark) ? depth + 1 : Math.max(0, depth - 1);
    if (depth > DEEPEST) {
      return {
        offset: index,
        found: `more than ${String(DEEPEST)} brackets, braces or tags that are open at once`,
        expected: 'each closed again soon',
        help: 'Close them, or delete what was pasted by mistake.',
      };
    }
  }
  return undefined;
}

function deepLine(text: string): OverLimit | undefined {
  for (const { 0: start, index } of text.matchAll(/^[ \t>*+?-]{24,}/gm)) {
    const marks = start.replace(/[ \t]/g, '').length;
    const isRule = /^[ \t]*([*-])(?:[ \t]*\1)*[ \t]*$/.test(start);
    if ((marks <= MOST_MARKS || isRule) && start.length - marks <= WIDEST_INDENTATION) continue;
    return {
      offset: index,
      found: 'a line that is nested or indented very deeply',
      expected: `at most ${String(MOST_MARKS)} marks and ${String(WIDEST_INDENTATION)} spaces in front of a line`,
      help: 'Move the line to the left.',
    };
  }
  return undefined;
}
