/** Markdown tables of the authoring reference. */

import { z } from 'astro/zod';

/** The words of a key, as its schema carries them. */
export interface DiagnosticText {
  readonly description?: string;
  readonly expected?: string;
  readonly example?: string;
}

/** A table; a cell may hold inline Markdown, and no line end. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** The keys of a schema, those inside of them too: `sources[].title`. */
export function keyTable(schema: z.ZodObject): string {
  return table(['Key', 'What it is for', 'For instance'], keyRows(schema, ''));
}

function keyRows(schema: z.ZodObject, before: string): string[][] {
  return Object.entries(schema.shape).flatMap(([key, field]) => {
    const value = field as z.ZodType;
    const isOptional = value instanceof z.ZodOptional;
    const name = `${before}${key}`;
    const { description, expected, example } = (value.meta() ??
      inside(value).meta() ??
      {}) as DiagnosticText;
    const row = [
      `\`${name}\`${isOptional ? ' (may be left out)' : ''}`,
      description ?? expected ?? '',
      example === undefined ? '' : `\`${example}\``,
    ];
    // The cells of the matrix are all alike.
    return key === 'capabilities' ? [row] : [row, ...innerRows(inside(value), name)];
  });
}

function innerRows(value: z.ZodType, name: string): string[][] {
  if (value instanceof z.ZodObject) return keyRows(value, `${name}.`);
  if (value instanceof z.ZodRecord) {
    const entry = value.valueType;
    return entry instanceof z.ZodObject ? keyRows(entry, `${name}.<id>.`) : [];
  }
  if (!(value instanceof z.ZodArray)) return [];
  const item = inside(value.element as z.ZodType);
  return item instanceof z.ZodObject ? keyRows(item, `${name}[].`) : [];
}

function inside(value: z.ZodType): z.ZodType {
  return value instanceof z.ZodOptional ? (value.unwrap() as z.ZodType) : value;
}
