/** Every rule by its id: for running them, for suppressions, and for the reference. */

import { lintRules } from '../lint/lint-rules.ts';
import { permalinkRules } from '../permalinks/permalink-rules.ts';
import { reviewRules } from '../freshness/review-rules.ts';
import type { Rule } from '../source/rule.ts';
import { spellingRule } from '../spelling/spelling-rule.ts';
import { suppressionRules } from './suppression-rules.ts';

/** What is said of a rule; how it is run depends on its layer. */
export type RuleFacts = Omit<Rule<never>, 'check'>;

/** The rules that look at the content. */
export const contentRules = [...lintRules, spellingRule];

/** All rules, in the order of the reference. */
export const rules: readonly RuleFacts[] = [
  ...contentRules,
  ...permalinkRules,
  ...reviewRules,
  ...suppressionRules,
];

const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** All ids. */
export const ruleIds: readonly string[] = [...byId.keys()];

/** A rule by its id; undefined for a word that is no rule. */
export function ruleOf(id: string): RuleFacts | undefined {
  return byId.get(id);
}

/** Where the reference says more of a rule: `RULES.md#steps-duplicate-id`. */
export function readMore(id: string): string {
  return `RULES.md#${id.replace('/', '-')}`;
}

/** What keeps a file from being read: it comes first, since other diagnostics may follow from it. */
const CAUSES = [
  'files/not-a-source',
  'files/limit',
  'files/encoding',
  'yaml/syntax',
  'frontmatter/not-read',
  'mdx/syntax',
  'keys/unknown',
  'keys/missing',
  'keys/wrong-value',
];

/** Whether a diagnostic says why a file, or a part of its data, can't be read. */
export function isCause(id: string): boolean {
  return CAUSES.includes(id);
}
