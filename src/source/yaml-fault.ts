/** The first thing that is wrong with a YAML text, in a writer's words, at the place of the mistake. */

import { isPair, isScalar, visit, type Document, type Scalar } from 'yaml';

/** What is wrong, as a clause, and where. */
export interface YamlFault {
  readonly message: string;
  readonly offset: number;
}

/** The parser's messages by their code, as far as writers meet them. */
const messages: Readonly<Record<string, string>> = {
  BAD_INDENT: 'a line that is indented differently from its neighbors',
  MISSING_CHAR: 'a line that is indented differently from its neighbors',
  BLOCK_AS_IMPLICIT_KEY: 'a second colon in a line, outside quotes',
  MULTILINE_IMPLICIT_KEY: 'a line without a colon and a space behind its key',
  BAD_ALIAS: 'a value that starts with `*`, outside quotes',
  BAD_SCALAR_START: 'a value that starts with a special character, outside quotes',
  MULTIPLE_DOCS: 'a line of `---` in the middle',
  UNEXPECTED_TOKEN: 'something that belongs to no key',
};

/**
 * The first fault of a text.
 *
 * @param document the same text as the parser left it
 */
export function yamlFault(document: Document, text: string): YamlFault | undefined {
  const [error, next] = document.errors;
  if (!error) return specialty(document, text);
  const [offset] = error.pos;
  const conflict = /^(?:<{7}|={7}|>{7})(?= |$)/m.exec(text);
  if (conflict) return { message: 'the marks of a merge conflict', offset: conflict.index };
  const tab = /^ *\t(?=\s*\S)/m.exec(text);
  if (tab) return { message: 'a tab at the start of the line', offset: tab.index };
  const quote = openQuote(document, error.message, offset);
  if (quote !== undefined) return { message: 'a quote that isn’t closed', offset: quote };
  if (/with a [}\]]|to end with/.test(error.message)) {
    const opening = Math.max(text.lastIndexOf('[', offset), text.lastIndexOf('{', offset), 0);
    return { message: 'a `[` or `{` that isn’t closed', offset: opening };
  }
  const entry = entryWithoutMark(text, offset);
  if (entry !== undefined) return { message: 'an entry without `- ` in front', offset: entry };
  if (error.code === 'DUPLICATE_KEY') return { message: 'a key that is there twice', offset };
  if (next?.code === 'MULTILINE_IMPLICIT_KEY' && next.pos[0] === offset) {
    // The value went on in the next line, which looks like a key.
    const line = text.indexOf('\n', offset) + 1;
    return { message: messages['BAD_INDENT'] ?? '', offset: line + text.slice(line).search(/\S/) };
  }
  if (/[\w'"]/.test(text.charAt(offset)) && /["'][^"'\n]*$/.test(lineBefore(text, offset))) {
    return { message: 'text behind a closing quote', offset };
  }
  return { message: messages[error.code] ?? error.message, offset };
}

function lineBefore(text: string, offset: number): string {
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
}

/** Where the quote opens that swallowed what follows it: up to the end, or to a quote in a later line. */
function openQuote(document: Document, message: string, offset: number): number | undefined {
  const isEnd = message.startsWith('Missing closing');
  let found: number | undefined;
  visit(document, {
    Scalar: (_key, { type, range, source = '' }: Scalar) => {
      if (!type?.startsWith('QUOTE') || !range || range[0] > offset) return;
      const isBefore = range[1] <= offset && offset - range[1] < 2 && source.includes('\n');
      if (isEnd || isBefore) [found] = range;
    },
  });
  return found;
}

/** Where an entry of a list begins that lacks its mark: the key that begins others is there without one. */
function entryWithoutMark(text: string, offset: number): number | undefined {
  const key = /^ *- +([\w-]+):/m.exec(text)?.[1];
  if (key === undefined) return undefined;
  const own = new RegExp(`^ *${key}:`, 'm');
  const first = text.search(/^(?!\s*(?:#|$))/m);
  if (own.test(text.slice(first).split('\n', 1)[0] ?? '')) return first;
  const line = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
  const spaces = /^ */.exec(text.slice(line))?.[0].length ?? 0;
  return own.test(text.slice(line).split('\n', 1)[0] ?? '') ? line + spaces : undefined;
}

/** What may be such a part: a sign where a value or a key begins, or a bracket in front of a colon. */
const SPECIAL = /(?:^|[:,[{-])[ \t]*[*&!?]|[\]}][ \t]*:/m;

/** Parts of YAML that nobody means who writes keys and values: references, tags, lists as keys. */
function specialty(document: Document, text: string): YamlFault | undefined {
  // Nearly no text has any: that is seen without visiting its nodes.
  if (!SPECIAL.test(text)) return undefined;
  const found: YamlFault[] = [];
  const mark = (sign: string, offset: number) => {
    found.push({ message: `a value that starts with \`${sign}\`, outside quotes`, offset });
  };
  visit(document, {
    Alias: (_key, { range }) => {
      mark('*', range?.[0] ?? 0);
    },
    // The mark is in front of what the parser takes for the value.
    Value: (_key, { anchor, tag, range }) => {
      if (anchor !== undefined) mark('&', text.lastIndexOf('&', range?.[0]));
      else if (tag !== undefined) mark('!', text.lastIndexOf(' !', range?.[0]) + 1);
    },
    Pair: (_key, pair) => {
      if (!isPair(pair) || isScalar(pair.key)) return;
      const key = pair.key as { range?: readonly number[] } | null;
      found.push({ message: 'a key that isn’t a word', offset: key?.range?.[0] ?? 0 });
    },
  });
  return found.sort((a, b) => a.offset - b.offset)[0];
}
