/** What readers get, by type of page. */

import { pageTypes, type PageType } from './page-type.ts';

/** Pages that carry the same styles. */
export interface GroupReport {
  readonly type: PageType;
  readonly pages: number;
  /** The page with the most HTML, and its bytes, styles included. */
  readonly largest: string;
  readonly htmlBytes: number;
  readonly compressedBytes: number;
  readonly styleBytes: number;
  readonly compressedStyleBytes: number;
  /** Of the page that has the most. */
  readonly elements: number;
  /** How many style attributes became a class. */
  readonly styleClasses: number;
}

const columns = ['type', 'pages', 'html', 'brotli', 'styles', 'brotli', 'elements', 'largest page'];

/** A table for the terminal. */
export function reportText(groups: readonly GroupReport[]): string {
  const rows = [...groups]
    .sort((a, b) => pageTypes.indexOf(a.type) - pageTypes.indexOf(b.type) || b.pages - a.pages)
    .map((group) =>
      [
        group.type,
        group.pages,
        group.htmlBytes,
        group.compressedBytes,
        group.styleBytes,
        group.compressedStyleBytes,
        group.elements,
        group.largest,
      ].map(String),
    );
  const table = [columns, ...rows];
  const widths = columns.map((_, at) => Math.max(...table.map((row) => (row[at] ?? '').length)));
  return table
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
