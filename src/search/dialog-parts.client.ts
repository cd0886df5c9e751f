/** The elements of the search dialog. */

import { categories, categoryIds } from '../site.ts';
import { make } from './make-element.client.ts';
import type { PackedIndex } from './packed-index.ts';

/** The id of the list that the field controls. */
const LIST = 'search-list';

export function dialogParts({ providers }: Pick<PackedIndex, 'providers'>) {
  const field = make('input', {
    type: 'search',
    role: 'combobox',
    'aria-label': 'Search the guides',
    'aria-expanded': 'false',
    'aria-controls': LIST,
    'aria-autocomplete': 'list',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'go',
    placeholder: 'Error code, label, step',
  });
  const close = make('button', { type: 'button', class: 'search-close' }, 'Close');
  const category = choice('Kind', [
    ['', 'All kinds'],
    ...categoryIds.map((id) => [id, categories[id].label] as const),
  ]);
  const provider = choice('Provider', [
    ['', 'All providers'],
    ...providers.map(([id, name]) => [id, name] as const),
  ]);
  const note = make('p', { class: 'search-note', hidden: true });
  const list = make('div', { role: 'listbox', id: LIST, 'aria-label': 'Results' });
  const answer = make('div', { class: 'search-answer', hidden: true });
  const more = make(
    'button',
    { type: 'button', class: 'search-more', hidden: true },
    'Search the whole text, too',
  );
  const status = make('p', { role: 'status', class: 'sr-only' });
  const dialog = make(
    'dialog',
    { class: 'search not-content', 'aria-label': 'Search' },
    make('div', { class: 'search-bar' }, field, close),
    make(
      'div',
      { class: 'search-filters', role: 'group', 'aria-label': 'Filters' },
      category,
      provider,
    ),
    make('div', { class: 'search-body', tabindex: '-1' }, note, list, answer, more),
    status,
  );
  return {
    dialog,
    field,
    close,
    category,
    provider,
    note,
    list,
    answer,
    more,
    status,
  };
}

/** See `dialogParts`. */
export type DialogParts = ReturnType<typeof dialogParts>;

function choice(name: string, options: readonly (readonly [value: string, label: string])[]) {
  return make(
    'select',
    { 'aria-label': name },
    ...options.map(([value, label]) => make('option', { value }, label)),
  );
}
