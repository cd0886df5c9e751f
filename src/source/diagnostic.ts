/** One thing that is wrong in a source file, reported so that a writer can fix it. */

/** What a check found. Lines and columns count from 1. */
export interface Diagnostic {
  /** The rule's id, `subject/what-is-wrong`: the same string in output, documentation and fixture. */
  readonly rule: string;
  /** Path from the project's root, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** What stands there, as a clause: `duration is "soon"`. */
  readonly found: string;
  /** What belongs there, as a clause: `a whole number of minutes from 1 to 120`. */
  readonly expected: string;
  /** What the writer does now, as a sentence. */
  readonly help: string;
  /** The change that fixes it, where it is safe to make without thinking. */
  readonly fix?: Fix;
}

/** What a diagnostic says. */
export type DiagnosticText = Pick<Diagnostic, 'found' | 'expected' | 'help'>;

/** A change of a file: what stands from `start` to `end`, counted in characters, becomes `text`. */
export interface Fix {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A place in a source file; lines and columns count from 1. */
export interface SourceLocation {
  readonly line: number;
  readonly column: number;
}

/** Orders diagnostics by file, then by place, then by rule; what is said of reviews comes last. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    Number(isOfReview(a)) - Number(isOfReview(b)) ||
    compare(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compare(a.rule, b.rule) ||
    compare(a.found, b.found)
  );
}

/** A review is the last thing to do, once the text has no mistake. */
function isOfReview({ rule }: Diagnostic): boolean {
  return rule.startsWith('review/');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
