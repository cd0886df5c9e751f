/** What the authoring reference says of a rule. */

/** A rule in words, with a line that breaks it and the same line fixed. */
export interface RuleRow {
  /** What the rule asks for, as a sentence. */
  readonly says: string;
  readonly bad: string;
  readonly good: string;
  /**
   * `complete`: a draft needn't keep it yet. `binding`: nothing suppressions a line from it, because the
   * site can't be built, a link breaks, or a secret gets out, where it isn't kept.
   */
  readonly kind?: 'complete' | 'binding';
}

/** The rules of one subject, by id. */
export type RuleRows = Readonly<Record<string, RuleRow>>;
