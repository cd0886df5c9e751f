/** Short ways to make nodes of a Markdown syntax tree. */

import type {
  Blockquote,
  Heading,
  InlineCode,
  Link,
  List,
  Paragraph,
  PhrasingContent,
  RootContent,
  Strong,
  Table,
  Text,
} from 'mdast';

/** Text or nodes inside a line. */
export type Inline = string | PhrasingContent;

export function text(value: string): Text {
  return { type: 'text', value };
}

export function code(value: string): InlineCode {
  return { type: 'inlineCode', value };
}

export function strong(value: string): Strong {
  return { type: 'strong', children: [text(value)] };
}

export function link(url: string, ...children: Inline[]): Link {
  return { type: 'link', url, children: inline(children) };
}

/** An address that shows itself: `<https://…>`. */
export function autolink(url: string): Link {
  return link(url, url);
}

export function paragraph(...children: Inline[]): Paragraph {
  return { type: 'paragraph', children: inline(children) };
}

export function heading(depth: Heading['depth'], ...children: Inline[]): Heading {
  return { type: 'heading', depth, children: inline(children) };
}

export function quote(children: readonly RootContent[]): Blockquote {
  return { type: 'blockquote', children: children as Blockquote['children'] };
}

/** A list with a line for each entry. */
export function list(items: readonly (readonly Inline[])[], isOrdered = false): List {
  return {
    type: 'list',
    ordered: isOrdered,
    spread: false,
    children: items.map((item) => ({
      type: 'listItem',
      spread: false,
      children: [paragraph(...item)],
    })),
  };
}

/** A table: its head, then its rows. */
export function table(head: readonly string[], rows: readonly (readonly Inline[][])[]): Table {
  const lines = [head.map((title): Inline[] => [title]), ...rows];
  return {
    type: 'table',
    children: lines.map((cells) => ({
      type: 'tableRow',
      children: cells.map((cell) => ({ type: 'tableCell', children: inline(cell) })),
    })),
  };
}

function inline(children: readonly Inline[]): PhrasingContent[] {
  return children.map((child) => (typeof child === 'string' ? text(child) : child));
}
