/** A rule of the checks: one object, from which its check, the table, the reference and its tests are made. */

import type { Diagnostic } from './diagnostic.ts';

/** What a rule reports: a diagnostic without the rule's id, which whoever runs the rule adds. */
export type Report = Omit<Diagnostic, 'rule'>;

/**
 * A further mistake for the tests: what the fixture site holds, ` ⇒ `, what a writer made of it, and,
 * where the place isn't in the change itself, ` @@ ` and a text that is at that place. Without an
 * arrow, it is a paragraph.
 */
export type Case = string;

/**
 * A rule over a context of its layer: the sources, or the addresses.
 *
 * `good` and `bad` are examples for the reference and tests at once. Where the fixture site
 * (tests/fixtures/lint/site) holds `good`, the test puts `bad` in its place; a path is a new file;
 * all else is a paragraph of the fixture's guide. In `bad`, `‸` marks the reported place; without
 * it, that is where the change begins.
 */
export interface Rule<Context> {
  /** `subject/what-is-wrong`: a literal, the same in code, output, reference and suppressions. */
  readonly id: string;
  /** What the rule asks for, as a sentence. */
  readonly docs: string;
  readonly bad: string;
  readonly good: string;
  readonly cases?: readonly Case[];
  /** Whether a block may break it with a reason: not where a link breaks, a secret gets out, or the build fails. */
  readonly suppressible: boolean;
  /** Whether a draft has to keep it: not what asks for completeness. */
  readonly appliesToDrafts: boolean;
  /** Folders or files (prefixes of paths) that it draws on: while one can't be read, it says nothing. */
  readonly needs?: readonly string[];
  readonly check: (context: Context) => readonly Report[];
}
