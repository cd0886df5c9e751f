/** The records of the full-text index: each step, section and problem by itself, from the model. */

import { allEntries } from './pack-index.ts';
import { sourcesOf, type IndexedModel } from './sources-of.ts';

/** A record of the full-text index. */
export interface TextRecord {
  /** From the site's root: `/sso/okta/#copy-client-id`. */
  readonly url: string;
  readonly content: string;
  /** What a result shows; a page that isn't a guide has no provider. */
  readonly meta: Readonly<
    Record<'title' | 'home' | 'kind' | 'phase' | 'provider' | 'category', string>
  >;
}

/** Every record with text: no navigation, no buttons, no facts of the head. */
export function textRecords(model: IndexedModel): TextRecord[] {
  const sources = sourcesOf(model);
  return allEntries(model).map(({ kind, path, title, phase = '', home }) => ({
    url: path,
    content: `${title}. ${sources.get(path)?.text ?? ''}`.trim(),
    meta: {
      title,
      home: home.title,
      kind,
      phase,
      provider: home.provider ?? '',
      category: home.category ?? '',
    },
  }));
}
