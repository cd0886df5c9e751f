/** The start tags of a page with their positions in its text, from a real HTML parser. */

import { Parser } from 'htmlparser2';

/** A part of a text: from `start` up to, not including, `end`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** An attribute as written; `value` has its entities decoded. */
export interface Attribute extends Range {
  readonly name: string;
  readonly value: string;
}

/** A start tag. The range is the tag alone. */
export interface Tag extends Range {
  readonly name: string;
  readonly attributes: readonly Attribute[];
  /** The text inside `<script>` and `<style>`. */
  readonly content?: Range;
  /** The end of the whole element, for `<script>` and `<style>`. */
  readonly elementEnd?: number;
  readonly inNoscript: boolean;
}

const rawText = new Set(['script', 'style']);

/** The tags of a page in the order of the document, those in templates included. */
export function tagsOf(html: string): Tag[] {
  const tags: Tag[] = [];
  let attributes: Attribute[] = [];
  let noscripts = 0;
  const parser: Parser = new Parser({
    onattribute(name, value) {
      attributes.push({ name, value, start: parser.startIndex, end: parser.endIndex });
    },
    onopentag(name, _, isImplied) {
      if (name === 'noscript') noscripts++;
      if (isImplied) return;
      const [start, end] = [parser.startIndex, parser.endIndex + 1];
      tags.push({ name, attributes, start, end, inNoscript: noscripts > 0 });
      attributes = [];
    },
    onclosetag(name) {
      if (name === 'noscript') noscripts--;
      const tag = tags.at(-1);
      if (!rawText.has(name) || tag?.name !== name) return;
      const content = { start: tag.end, end: parser.startIndex };
      tags[tags.length - 1] = { ...tag, content, elementEnd: parser.endIndex + 1 };
    },
  });
  parser.end(html);
  return tags;
}

/** An attribute of a tag by its name. */
export function attributeOf(tag: Tag, name: string): Attribute | undefined {
  return tag.attributes.find((attribute) => attribute.name === name);
}

/** An attribute's value. */
export function valueOf(tag: Tag, name: string): string | undefined {
  return attributeOf(tag, name)?.value;
}
