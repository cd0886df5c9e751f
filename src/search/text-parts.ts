/** The parts of a page in its record of the full-text index: steps, sections and problems, each with its text. */

import { categoryIds } from '../site.ts';
import type { Entry, Home } from './entry.ts';

/**
 * What the record has besides the text. `provider` and `category` are empty when the page is no guide; `parts`
 * has a line for each part: kind, anchor, phase and title with tabs between.
 */
export type TextMeta = Readonly<Record<'title' | 'provider' | 'category' | 'parts', string>>;

/** A part with its text, which doesn't have its title. */
export interface TextPart {
  readonly entry: Entry;
  readonly text: string;
}

/** Stands between the texts: Pagefind keeps it, and no text has it. */
const BETWEEN = ' ¶ ';

/** The title is searched with the text. */
const AFTER_TITLE = '. ';

export function packTextParts(
  home: Home,
  parts: readonly TextPart[],
): { content: string; meta: TextMeta } {
  return {
    content: parts
      .map(({ entry, text }) => `${entry.title}${AFTER_TITLE}${text}`.replaceAll('¶', '').trim())
      .join(BETWEEN),
    meta: {
      title: home.title,
      provider: home.provider ?? '',
      category: home.category ?? '',
      parts: parts
        .map(({ entry }) => [entry.kind, anchorOf(entry), entry.phase ?? '', entry.title])
        .map((fields) => fields.join('\t'))
        .join('\n'),
    },
  };
}

/**
 * @param path of the page, from the site's root
 * @param content as Pagefind gives it: with one space wherever there was white space
 */
export function unpackTextParts(path: string, content: string, meta: TextMeta): TextPart[] {
  const { title, provider } = meta;
  const category = categoryIds.find((id) => id === meta.category);
  const home: Home = { path, title, names: [], ...(category && { category, provider }) };
  const texts = content.split(BETWEEN);
  return meta.parts.split('\n').map((line, index) => {
    const [kind, anchor, phase = '', name = ''] = line.split('\t');
    return {
      entry: {
        kind: kind as Entry['kind'],
        path: `${path}${anchor ?? ''}`,
        title: name,
        phase,
        home,
      },
      text: texts[index]?.slice(name.length + AFTER_TITLE.length) ?? '',
    };
  });
}

/** With its `#`; empty for the page itself. */
function anchorOf({ path, home }: Entry): string {
  return path.slice(home.path.length);
}
