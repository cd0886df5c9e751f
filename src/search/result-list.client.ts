/** Results as options of a list box, grouped under the page that they are on. */

import { withBase } from '../site.ts';
import type { Entry, Home } from './entry.ts';
import { make } from './make-element.client.ts';
import { markedParts } from './marked.ts';

/** A group of results, each with the text around its match where the whole text was searched. */
export interface ShownGroup {
  readonly home: Pick<Home, 'title' | 'provider'>;
  readonly entries: readonly ShownEntry[];
}

/** A result. */
export interface ShownEntry {
  readonly entry: Pick<Entry, 'kind' | 'path' | 'title' | 'code' | 'phase'>;
  /** The text around the match. */
  readonly excerpt?: string;
  /** The provider whose icon it has, where its group has none. */
  readonly icon?: string;
}

/** What is written beside a result. */
const KIND_WORDS: Partial<Record<Entry['kind'], string>> = {
  guide: 'Guide',
  page: 'Page',
  problem: 'Problem',
  term: 'Term',
};

/** Shows groups in place of what a list has. */
export function showGroups(
  { list, field }: { readonly list: HTMLElement; readonly field: HTMLElement },
  groups: readonly ShownGroup[],
  { base, marks }: { readonly base: string; readonly marks: readonly string[] },
): void {
  let count = 0;
  list.hidden = groups.length === 0;
  field.setAttribute('aria-expanded', String(groups.length > 0));
  list.replaceChildren(
    ...groups.map(({ home, entries }, at) => {
      const id = `search-group-${String(at)}`;
      return make(
        'div',
        { role: 'group', class: 'search-group', 'aria-labelledby': id },
        make(
          'div',
          { class: 'search-home', id, role: 'presentation' },
          ...icon(home.provider),
          home.title,
        ),
        ...entries.map((entry) => {
          count += 1;
          return option(entry, { base, marks, id: `search-option-${String(count)}` });
        }),
      );
    }),
  );
}

function icon(provider: string | undefined): Node[] {
  if (provider === undefined) return [];
  return [make('span', { class: 'provider-icon', 'data-provider': provider })];
}

function option(
  { entry: { kind, path, title, code, phase }, excerpt, icon: own }: ShownEntry,
  { base, marks, id }: { base: string; marks: readonly string[]; id: string },
): HTMLElement {
  const isCoded = kind === 'problem' && code !== undefined && code !== '' && title.startsWith(code);
  const message = isCoded ? title.slice(code.length).replace(/^: /, '') : title;
  const aside = phase ? phase : own === undefined ? KIND_WORDS[kind] : undefined;
  return make(
    'a',
    { role: 'option', id, href: withBase(base, path), tabindex: '-1', 'aria-selected': 'false' },
    ...icon(own),
    make(
      'span',
      { class: 'search-title' },
      ...(isCoded ? [make('code', {}, ...marked(code, marks)), ' '] : []),
      ...marked(message, marks),
    ),
    ...(aside ? [make('span', { class: 'search-aside' }, aside)] : []),
    ...(excerpt ? [make('span', { class: 'search-excerpt' }, ...marked(excerpt, marks))] : []),
  );
}

function marked(text: string, marks: readonly string[]): (Node | string)[] {
  return markedParts(text, marks).map((part) =>
    part.isMarked ? make('mark', {}, part.text) : part.text,
  );
}
