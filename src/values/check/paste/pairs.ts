/** A pasted text as pairs of a label and a value: lines, tables, and JSON. */

/** A label, which may be empty, and a value, with the line that has them. */
export interface Pair {
  /** From 1. */
  readonly line: number;
  readonly label: string;
  readonly value: string;
}

const separated = /^([^:=|\t]{1,60}?)\s*(?:[:=|]+|\t|\s{2,})\s*(\S.*)$/;

/** The pairs of a text. A label that ends its line goes with the next one. */
export function pairsOf(text: string, isLabel: (text: string) => boolean): readonly Pair[] {
  const lines = jsonLines(text) ?? text.split(/\r?\n|[\r\u2028\u2029]/);
  const pairs: Pair[] = [];
  let open = '';
  for (const [at, raw] of lines.entries()) {
    const line = raw.replace(/^[\s>|*•–-]+|[\s|]+$/g, '').replace(/\*\*|`/g, '');
    if (line === '') continue;
    const [, before = '', after = ''] = separated.exec(line) ?? [];
    const label = /^["']?https?$/i.test(before) ? '' : before;
    const alone = line.replace(/[:=]$/, '');
    if (label) pairs.push({ line: at + 1, label, value: unquoted(after) });
    else if (isLabel(alone)) {
      open = alone;
      continue;
    } else pairs.push({ line: at + 1, label: open, value: unquoted(line) });
    open = '';
  }
  return pairs;
}

/** The quotation marks and the comma that source text puts around a value. */
function unquoted(text: string): string {
  return text.replace(/^(["'])(.*)\1,?$/, '$2');
}

/** The lines of a JSON object, one a member, however it is laid out. */
function jsonLines(text: string): string[] | undefined {
  if (!text.trim().startsWith('{')) return undefined;
  try {
    return linesOf(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function linesOf(value: unknown, label = ''): string[] {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, inner]) =>
      linesOf(inner, Array.isArray(value) ? label : key),
    );
  return [`${label}: ${String(value)}`];
}
