/** The search dialog: takes a query by typing, key or address, and keeps it in the address. */

import { wordsIn } from './match.ts';
import { dialogParts } from './dialog-parts.client.ts';
import { entriesOf } from './entry.ts';
import { firstResults, nameIndex } from './first-results.ts';
import { activeOption } from './list-keys.client.ts';
import type { PackedIndex } from './packed-index.ts';
import { fragmentFor, sharedQueryIn, type SharedQuery } from './query.ts';
import { showGroups } from './result-list.client.ts';
import type { SearchResults } from './search-results.client.ts';
import { startingList } from './starting-list.client.ts';

/** The dialog. */
export interface SearchDialog {
  /** Opens it, with a search that an address names; closes it when it is open and none is named. */
  open(shared?: SharedQuery): void;
}

/** How long a reader looks at the open dialog, in milliseconds, before the rest is loaded without a query. */
const PAUSE = 1000;

export function searchDialog(base: string, index: PackedIndex): SearchDialog {
  const entries = entriesOf(index);
  const names = nameIndex(entries);
  const parts = dialogParts(index);
  const { dialog, field, category, provider, list } = parts;
  const options = activeOption(field, list);
  const here = location.pathname.slice(base.replace(/\/$/, '').length);
  let isLiteral = false;
  let results: SearchResults | undefined;
  let isLoading = false;
  /** The fragment that the page had before. */
  let fragment = '';

  /** Loads what reads a query, and the words: once the first names are painted, not before. */
  function loadResults(): void {
    if (isLoading) return;
    isLoading = true;
    requestAnimationFrame(() => {
      setTimeout(() => {
        startResults().catch(() => {
          // The next key tries again.
          isLoading = false;
        });
      });
    });
  }

  async function startResults(): Promise<void> {
    const { searchResults } = await import('./search-results.client.ts');
    results = searchResults(
      parts,
      { base, index, entries },
      {
        searchFor: (text) => {
          field.value = text;
          change();
        },
        searchLiterally: () => {
          isLiteral = true;
          show();
          field.focus();
        },
        changed: () => {
          if (dialog.open) show();
        },
      },
    );
    if (dialog.open) show();
  }

  function show(): void {
    const query = { text: field.value, category: category.value, provider: provider.value };
    for (const part of [parts.note, parts.more, parts.answer]) part.hidden = true;
    options.clear();
    results?.stop();
    if (query.text.trim() === '') {
      showGroups(parts, startingList(index, query), { base, marks: [] });
      setFragment(fragment);
    } else if (results) {
      // What the address has can be shared; a secret never gets there.
      const isSecret = results.show({ ...query, here, isLiteral }) === 'secret';
      setFragment(isSecret ? fragment : fragmentFor(query));
    } else {
      const groups = firstResults(names, query.text).map(({ home, entries: own }) => ({
        home,
        entries: own.map((entry) => ({ entry })),
      }));
      showGroups(parts, groups, { base, marks: wordsIn(query.text) });
      loadResults();
    }
  }

  function change(): void {
    isLiteral = false;
    show();
    field.focus();
  }

  function setFragment(text: string): void {
    if (text === location.hash) return;
    try {
      history.replaceState(history.state, '', location.pathname + location.search + text);
    } catch {
      // Safari takes 100 changes in 30 seconds; the next key after that brings the address up to date.
    }
  }

  field.addEventListener('input', () => {
    isLiteral = false;
    show();
  });
  for (const filter of [category, provider]) filter.addEventListener('change', show);
  field.addEventListener('keydown', (event) => {
    if (event.isComposing || event.altKey) return;
    // Chromium only empties a search field.
    if (event.key === 'Escape') dialog.close();
    else if (!options.take(event)) return;
    event.preventDefault();
  });
  parts.close.addEventListener('click', () => {
    dialog.close();
  });
  dialog.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    // Another page comes by itself, and going back leads to the search as it was.
    const isHere = link?.pathname === location.pathname && link.host === location.host;
    if (target === dialog || isHere) dialog.close();
  });
  dialog.addEventListener('close', () => {
    results?.stop();
    // By then a result on this page may be what the address names.
    if (sharedQueryIn(location.hash)) setFragment(fragment);
    field.value = '';
  });
  document.body.append(dialog);

  return {
    open: (shared) => {
      if (dialog.open && shared === undefined) {
        dialog.close();
        return;
      }
      if (!dialog.open) fragment = sharedQueryIn(location.hash) ? '' : location.hash;
      if (shared) {
        field.value = shared.text;
        category.value = shared.category;
        provider.value = shared.provider;
        // A word that a filter doesn't know leaves it open.
        for (const filter of [category, provider]) if (filter.selectedIndex < 0) filter.value = '';
      }
      if (!dialog.open) dialog.showModal();
      change();
      field.select();
      setTimeout(loadResults, PAUSE);
    },
  };
}
