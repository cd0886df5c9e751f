/** Whether a request wants a page as Markdown, as the patterns of an nginx `map`. */

/** A pattern for the `Accept` header, and the file of a page's folder that answers. */
export interface AcceptRule {
  readonly pattern: string;
  readonly file: 'index.md' | 'index.html';
}

const markdown = 'text/markdown';
const html = '(?:text/html|application/xhtml\\+xml|text/\\*|\\*/\\*)';
const parameters = '(?:\\s*;\\s*(?!q=)[^,;\\s]*)*';
/** A weight of 1, said or not. */
const full = '(?:\\s*;\\s*q=1(?:\\.0*)?)?\\s*(?:,|$)';

/**
 * In order, the first that fits counts: from the highest weight down, Markdown before HTML. It has to
 * be named, so whoever takes anything gets HTML; of a weight the first decimal is read.
 */
export const acceptRules: readonly AcceptRule[] = [
  { pattern: named(markdown, full), file: 'index.md' },
  { pattern: named(html, full), file: 'index.html' },
  ...[9, 8, 7, 6, 5, 4, 3, 2, 1].flatMap((tenth): AcceptRule[] => [
    { pattern: named(markdown, weight(tenth)), file: 'index.md' },
    { pattern: named(html, weight(tenth)), file: 'index.html' },
  ]),
];

function named(type: string, end: string): string {
  return `(?:^|,)\\s*${type}${parameters}${end}`;
}

function weight(tenth: number): string {
  return `\\s*;\\s*q=0\\.${String(tenth)}\\d*\\s*(?:,|$)`;
}
