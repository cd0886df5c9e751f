/** What the rules of the content look at. */

import type { Sources } from '../model/sources.ts';
import type { SiteAddresses } from '../permalinks/addresses.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import type { Passage } from '../source/passage.ts';
import type { Rule } from '../source/rule.ts';
import type { Lists } from './lists.ts';

/** The sources, the texts in them, and what was learned while they were read. */
export interface LintContext extends Sources {
  readonly addresses: SiteAddresses;
  /** Every text that a reader sees. */
  readonly passages: readonly Passage[];
  /** What src/content/lists.yaml holds. */
  readonly lists: Lists;
  /** What could not be read or parsed: rules of those ids report it. */
  readonly parsed: readonly Diagnostic[];
  /** Whether a word is in the dictionary, where there is one. */
  readonly isWord?: (word: string) => boolean;
}

/** A rule of the content. */
export type LintRule = Rule<LintContext>;

/** Nothing takes a line away from the rule: a link would break, a secret get out, or the build fail. */
export const BINDING = { suppressible: false, appliesToDrafts: true } as const;
/** A block may break the rule, with a reason. */
export const SUPPRESSIBLE = { suppressible: true, appliesToDrafts: true } as const;
/** The rule asks for completeness: a draft needn't keep it yet. */
export const WHEN_PUBLISHED = { suppressible: false, appliesToDrafts: false } as const;
