/** Zod's issues as diagnostics: with the place in the file, and the sentences of the schema's keys. */

import { z } from 'astro/zod';
import { didYouMean, nearestWord } from './did-you-mean.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Fault } from './mdx.ts';
import type { PathKey, YamlSource } from './yaml-source.ts';

type Issue = z.core.$ZodIssue;

/** Where the data came from. */
export interface Checked {
  readonly file: string;
  readonly source: YamlSource;
}

/**
 * Checks data against a schema.
 *
 * @returns the parsed data, or every diagnostic at once
 */
export function checkAgainst<S extends z.ZodType>(
  schema: S,
  { file, source }: Checked,
): { data: z.output<S>; diagnostics: [] } | { data: undefined; diagnostics: Diagnostic[] } {
  const faults = source.faults.map((fault) => ({
    file,
    ...fault.location,
    ...explainFault(fault),
  }));
  if (faults.length > 0) return { data: undefined, diagnostics: faults };
  const result = schema.safeParse(source.data);
  if (result.success) return { data: result.data, diagnostics: [] };
  const explained = result.error.issues.flatMap((issue) => explain(issue, schema, source.data));
  const diagnostics = explained
    .filter((one) => !isMisspelled(one, explained))
    .map(({ path, rule, found, expected, help }) => ({
      rule,
      file,
      ...source.locationOf(path),
      found,
      expected,
      help,
    }));
  return { data: undefined, diagnostics };
}

function explainFault({ message, limit }: Fault) {
  if (limit) {
    const { found, expected, help } = limit;
    return { rule: 'files/limit', found, expected, help };
  }
  return {
    rule: 'yaml/syntax',
    found: message,
    expected: 'YAML: one `key: value` a line, lists with `- `, the same indentation for siblings',
    help: 'Fix the line; put a value that holds `: `, `#` or a quote into quotes.',
  };
}

/** Whether a key is missing because it is there with a slip in its name, which is reported. */
function isMisspelled({ rule, path }: Explained, all: readonly Explained[]): boolean {
  const name = path.join('.');
  return rule === 'keys/missing' && all.some(({ meant }) => meant === name);
}

interface Explained {
  path: PathKey[];
  rule: string;
  found: string;
  expected: string;
  help: string;
  /** The key that an unknown one was probably meant to be. */
  meant?: string;
}

function explain(issue: Issue, schema: z.ZodType, data: unknown): Explained[] {
  const path = issue.path.filter((key): key is PathKey => typeof key !== 'symbol');
  const key = nameOf(path);
  const value = valueAt(data, path);
  const { expected, example } = sentencesAt(schema, path);
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path);
    return issue.keys.map((unknown) => ({
      path: [...path, unknown],
      rule: 'keys/unknown',
      found: `the key \`${unknown}\`${path.length > 0 ? ` in ${key}` : ''}`,
      expected: `only the keys ${known.join(', ')}`,
      help: helpUnknownKey(unknown, known),
      meant: [...path, nearestWord(unknown, known) ?? ''].join('.'),
    }));
  }
  if (value === undefined || (value === null && path.length === 0)) {
    return [
      {
        path,
        rule: 'keys/missing',
        found: path.length === 0 ? 'nothing' : `no ${key}`,
        expected,
        help: `Add it, for instance \`${example}\`.`,
      },
    ];
  }
  const near = typeof value === 'string' && issue.code === 'invalid_value';
  return [
    {
      path,
      rule: 'keys/wrong-value',
      found: `${key} is ${shown(value)}`,
      expected,
      help:
        `Write for instance \`${example}\`.` +
        (near ? didYouMean(value, issue.values.map(String)) : ''),
    },
  ];
}

function helpUnknownKey(unknown: string, known: readonly string[]): string {
  const nearest = nearestWord(unknown, known);
  return nearest === undefined
    ? 'Delete the key.'
    : `Did you mean \`${nearest}\`? Rename the key, or delete it.`;
}

/** `sources[0].url` in code marks, or `the file` for the whole. */
function nameOf(path: readonly PathKey[]): string {
  const name = path.reduce<string>(
    (text, key) =>
      typeof key === 'number' ? `${text}[${String(key)}]` : text === '' ? key : `${text}.${key}`,
    '',
  );
  return name === '' ? 'the file' : `\`${name}\``;
}

function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

function valueAt(data: unknown, path: readonly PathKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as Record<PathKey, unknown>)[key]
        : undefined,
    data,
  );
}

/** The part of a schema that judges the value at a path, wrappers taken off. */
function schemaAt(schema: z.ZodType, path: readonly PathKey[]): z.ZodType | undefined {
  const [key, ...rest] = path;
  if (schema instanceof z.ZodOptional) return schemaAt(schema.unwrap() as z.ZodType, path);
  if (key === undefined) return schema;
  if (schema instanceof z.ZodObject) {
    const next = (schema.shape as Record<string, z.ZodType>)[String(key)];
    return next && (rest.length === 0 ? next : schemaAt(next, rest));
  }
  if (schema instanceof z.ZodRecord) return schemaAt(schema.valueType as z.ZodType, rest);
  return schema instanceof z.ZodArray ? schemaAt(schema.element as z.ZodType, rest) : undefined;
}

function keysAt(schema: z.ZodType, path: readonly PathKey[]): string[] {
  const found = schemaAt(schema, path);
  return found instanceof z.ZodObject ? Object.keys(found.shape) : [];
}

function sentencesAt(schema: z.ZodType, path: readonly PathKey[]) {
  const meta = schemaAt(schema, path)?.meta();
  const words = (key: string) => (typeof meta?.[key] === 'string' ? meta[key] : undefined);
  return {
    expected: words('expected') ?? 'another value',
    example: words('example') ?? String(path.at(-1) ?? ''),
  };
}
