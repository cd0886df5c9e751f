/** What a rule is, and what it looks at. */

import type { Sources } from '../model/sources.ts';
import type { SiteAddresses } from '../permalinks/addresses.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import type { Passage } from '../source/passage.ts';

/** What the rules look at. */
export interface LintContext extends Sources {
  readonly addresses: SiteAddresses;
  /** Every text that a reader sees. */
  readonly passages: readonly Passage[];
  /** Whether a word is in the dictionary, where there is one. */
  readonly isWord?: (word: string) => boolean;
}

/** A rule: all its diagnostics over all sources. */
export type Rule = (context: LintContext) => Diagnostic[];
