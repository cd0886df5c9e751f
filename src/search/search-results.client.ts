/** Shows what came of a query: results, a correction, more from the whole text, or why there is nothing. */

import { nothingAnswer, secretAnswer, unknownCodeAnswer, type Answer } from './answers.client.ts';
import { dialogFoot } from './dialog-foot.client.ts';
import type { DialogParts } from './dialog-parts.client.ts';
import { searchFullText } from './full-text.client.ts';
import { make } from './make-element.client.ts';
import { matchedLabel } from './marked.ts';
import { showGroups, type ShownGroup } from './result-list.client.ts';
import type { Query } from './query.ts';
import { search, type Outcome } from './search.ts';
import type { Entry } from './entry.ts';
import type { PackedIndex } from './packed-index.ts';
import { searchSource } from './search-source.client.ts';

/** How long a reader pauses, in milliseconds, before a count is announced or the whole text searched. */
const PAUSE = 400;

interface Hooks {
  /** Searches for other words. */
  readonly searchFor: (text: string) => void;
  /** Searches for the words as they were typed. */
  readonly searchLiterally: () => void;
  /** There is more to search in. */
  readonly changed: () => void;
}

/** What the index has, and where it comes from. */
interface Found {
  readonly base: string;
  readonly index: PackedIndex;
  readonly entries: readonly Entry[];
}

/** What shows results once it has been loaded. */
export interface SearchResults {
  /** @returns what came of the query */
  show(query: Query): Outcome['kind'];
  /** Forgets what was to come. */
  stop(): void;
}

export function searchResults(
  { dialog, note, list, answer, more, status, field }: DialogParts,
  { base, index, entries }: Found,
  { searchFor, searchLiterally, changed }: Hooks,
): SearchResults {
  dialog.append(dialogFoot());
  const source = searchSource(base, index, entries, () => {
    // What the whole text has is not dropped for words that come later.
    if (!isWhole) changed();
  });
  let isWhole = false;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let run = 0;

  function show(query: Query): Outcome['kind'] {
    stop();
    const outcome = search(source.searchable(), query);
    const context = { base, index, text: query.text, searchFor };
    if (outcome.kind === 'secret') showAnswer(secretAnswer());
    else if (outcome.kind === 'unknown-code') showAnswer(unknownCodeAnswer(outcome, context));
    else if (outcome.groups.length > 0) showOutcome(outcome, query);
    else if (source.isComplete()) {
      showAnswer(nothingAnswer(context), false);
      later(() => void searchText(query, [], outcome.marks));
    }
    return outcome.kind;
  }

  function showOutcome({ groups, corrected, marks }: Outcome, query: Query): void {
    source.want([query.here, ...groups.slice(0, 3).map(({ home }) => home.path)]);
    const { labels } = source.searchable();
    const shown = groups.map(({ home, entries }) => ({
      home,
      entries: entries.map((entry) => {
        const label = matchedLabel(entry.title, labels.get(entry) ?? [], marks);
        return { entry, ...(label !== undefined && { excerpt: label }) };
      }),
    }));
    showFound(shown, marks);
    if (corrected !== undefined) {
      const undo = make('button', { type: 'button' }, `Search for “${query.text.trim()}” instead`);
      undo.addEventListener('click', searchLiterally);
      showNote('Showing results for ', make('b', {}, corrected), '. ', undo);
    }
    more.hidden = false;
    more.onclick = () => void searchText(query, shown, marks);
    const count = shown.reduce((sum, { entries }) => sum + entries.length, 0);
    later(() => {
      say(count === 1 ? '1 result.' : `${String(count)} results.`);
    });
  }

  /** Adds what the whole text has and the index hasn't. */
  async function searchText(
    { text, category, provider }: Query,
    shown: readonly ShownGroup[],
    marks: readonly string[],
  ): Promise<void> {
    stop();
    isWhole = true;
    const own = run;
    more.hidden = true;
    const results = await searchFullText(base, text).catch(() => undefined);
    if (own !== run) return;
    const known = new Set(shown.flatMap(({ entries }) => entries.map(({ entry }) => entry.path)));
    const groups = new Map<string, ShownGroup>();
    let count = 0;
    for (const result of results ?? []) {
      const { path, home } = result.entry;
      if (known.has(path)) continue;
      if (!['', home.category].includes(category) || !['', home.provider].includes(provider))
        continue;
      count += 1;
      const before = groups.get(home.path)?.entries ?? [];
      groups.set(home.path, { home, entries: [...before, result] });
    }
    const said = results
      ? `${count === 0 ? 'Nothing' : String(count)} more in the whole text.`
      : 'The whole text can’t be searched now.';
    if (count > 0) {
      showFound(
        [...shown, ...groups.values()],
        [...marks, ...(results?.flatMap((result) => result.marks) ?? [])],
      );
      say(said);
    } else if (shown.length > 0) {
      showNote(said);
      say(said);
    } else say(`Nothing matches “${text.trim()}”.`);
  }

  function showFound(groups: readonly ShownGroup[], marks: readonly string[]): void {
    showGroups({ list, field }, groups, { base, marks });
    answer.hidden = true;
  }

  function showAnswer({ nodes, said }: Answer, isSaid = true): void {
    showFound([], []);
    answer.hidden = false;
    answer.replaceChildren(...nodes);
    if (isSaid) {
      later(() => {
        say(said);
      });
    }
  }

  function showNote(...nodes: (Node | string)[]): void {
    note.hidden = false;
    note.replaceChildren(...nodes);
  }

  /** Once the reader pauses. */
  function later(act: () => void): void {
    clearTimeout(pause);
    pause = setTimeout(act, PAUSE);
  }

  function say(text: string): void {
    if (status.textContent !== text) status.textContent = text;
  }

  /** Forgets what was to come. */
  function stop(): void {
    clearTimeout(pause);
    run += 1;
    isWhole = false;
  }

  return { show, stop };
}
