/** The records of the full-text index: each page by itself, with its steps, sections and problems, from the model. */

import { groupsOf } from './entry.ts';
import { allEntries } from './pack-index.ts';
import { packTextParts, type TextMeta } from './text-parts.ts';
import { sourcesOf, type IndexedModel } from './sources-of.ts';

/** A record of the full-text index. */
export interface TextRecord {
  /** From the site's root: `/sso/okta/`. */
  readonly url: string;
  readonly content: string;
  readonly meta: TextMeta;
}

/**
 * Every page with its text: no navigation, no buttons, no facts of the head. A record for each part of a page
 * would take Pagefind four times as long.
 */
export function textRecords(model: IndexedModel): TextRecord[] {
  const sources = sourcesOf(model);
  return groupsOf(allEntries(model)).map(({ home, entries }) => ({
    url: home.path,
    ...packTextParts(
      home,
      entries.map((entry) => ({ entry, text: sources.get(entry.path)?.text ?? '' })),
    ),
  }));
}
