/** Turns `style="…"` into classes: a policy without `unsafe-inline` refuses style attributes. */

import type { Edit } from './splice.ts';
import { attributeOf, type Attribute, type Tag } from './tags.ts';

/** Every distinct text of a style attribute. */
export function styleTexts(tags: readonly Tag[]): Set<string> {
  return new Set(
    tags.flatMap((tag) => {
      const text = attributeOf(tag, 'style')?.value.trim() ?? '';
      return text === '' ? [] : [text];
    }),
  );
}

/**
 * The edits that give each tag a class in place of its style.
 *
 * @param classNames the class for each text of a style attribute
 */
export function styleEdits(
  html: string,
  tags: readonly Tag[],
  classNames: ReadonlyMap<string, string>,
): Edit[] {
  return tags.flatMap((tag) => {
    const style = attributeOf(tag, 'style');
    if (style === undefined) return [];
    const name = classNames.get(style.value.trim());
    const known = attributeOf(tag, 'class');
    const removed = { start: spaceBefore(html, style), end: style.end, text: '' };
    if (name === undefined) return [removed];
    if (known === undefined) return [{ ...removed, text: ` class="${name}"` }];
    return [removed, withClass(html, known, name)];
  });
}

/** A rule for each class. Its id makes it as strong as a style attribute is, but for `!important`. */
export function styleRules(classNames: ReadonlyMap<string, string>): string {
  return [...classNames]
    .map(([text, name]) => `.${name}:not(#_){${text}}`)
    .sort()
    .join('\n');
}

function spaceBefore(html: string, { start }: Attribute): number {
  return start - (/\s*$/.exec(html.slice(Math.max(0, start - 100), start))?.[0].length ?? 0);
}

function withClass(html: string, known: Attribute, name: string): Edit {
  const written = html.slice(known.start, known.end);
  const quote = /["']$/.exec(written)?.[0];
  if (quote !== undefined)
    return { start: known.end - 1, end: known.end, text: ` ${name}${quote}` };
  return { start: known.start, end: known.end, text: `class="${known.value} ${name}"` };
}
