/** What a writer says of a new guide. */

import type { CategoryId } from '../site.ts';

/** What is needed of a provider that the registry doesn't have yet. */
export interface NewProvider {
  readonly aliases: readonly string[];
  readonly consoleName: string | undefined;
  readonly consoleUrl: string | undefined;
  /** The page that the writer starts from. */
  readonly source: { readonly id: string; readonly title: string; readonly url: string };
  /** Its mark as SVG; a monogram is drawn when there is none. */
  readonly icon: string | undefined;
  /** Its place in lists. */
  readonly order: number;
}

/** A guide to begin. */
export interface NewGuide {
  readonly category: CategoryId;
  /** The provider's id: the name of its files. */
  readonly provider: string;
  /** The provider's name. */
  readonly name: string;
  /** The day when it is begun, `2026-11-23`. */
  readonly today: string;
  /** Undefined when the registry has the provider. */
  readonly newProvider: NewProvider | undefined;
  /** Whether the provider has a file of problems already. */
  readonly hasProblems: boolean;
}
