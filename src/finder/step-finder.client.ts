/** The step finder: fetches the steps when someone starts to look, and shows the best matches. */

import { withBase } from '../site.ts';
import type { FeedStep } from './feed.ts';
import { searchFrom, type FilterState } from './address.ts';
import { findMatches } from '../search/match.ts';
import { stepSource } from './step-source.client.ts';

/** More than anyone reads through, and few enough to draw between two keys. */
const MOST = 60;

/** @param root the element of StepFinder.astro */
export function stepFinder(root: HTMLElement) {
  const part = (name: string) => root.querySelector<HTMLElement>(`[data-part="${name}"]`);
  const all = part('all');
  const found = part('found');
  const results = part('results');
  const more = part('more');
  const empty = part('empty');
  const template = root.querySelector('template');
  const total = root.querySelector('[role="status"]')?.textContent.trim() ?? '';
  const base = root.dataset['base'] ?? '/';
  const source = stepSource(root.dataset['feed'] ?? '', base);
  let wanted: FilterState | undefined;

  root
    .querySelector('form')
    ?.addEventListener('focusin', () => void source.load('').catch(() => undefined));
  // The buttons come with the script that makes them work.
  const button = template?.content.querySelector('button');
  for (const item of all?.querySelectorAll('.finder-step') ?? []) {
    if (button) item.append(labelled(button.cloneNode(true) as HTMLElement, titleOf(item)));
  }

  function show(state: FilterState, announce: (message: string) => void): void {
    wanted = state;
    if (searchFrom(state) === '') {
      reveal(all);
      announce(total);
      return;
    }
    const index = source.indexFor(state.q);
    if (index) {
      announce(draw(findMatches(index, state.q).filter((step) => fits(step, state))));
    } else {
      reveal(null);
      announce('Loading the steps…');
      source.load(state.q).then(
        () => {
          if (wanted === state) show(state, announce);
        },
        () => {
          if (wanted !== state) return;
          reveal(all);
          announce('The steps can’t be loaded to filter them. All of them are below.');
        },
      );
    }
  }

  function draw(steps: readonly FeedStep[]): string {
    results?.replaceChildren(...steps.slice(0, MOST).map(resultFor));
    const hidden = steps.length - MOST;
    if (more) more.textContent = hidden > 0 ? `${String(hidden)} more. Type to narrow them.` : '';
    reveal(steps.length > 0 ? found : empty);
    if (steps.length === 0) {
      return source.isDivided() ? 'No step matches. Add your provider’s name.' : 'No step matches.';
    }
    return steps.length === 1 ? '1 step' : `${String(steps.length)} steps`;
  }

  function reveal(shown: HTMLElement | null): void {
    for (const element of [all, found, empty]) {
      if (element) element.hidden = element !== shown;
    }
  }

  function resultFor({ title, reference, excerpt, aliases, path, provider }: FeedStep): Node {
    const item = template?.content.cloneNode(true) as DocumentFragment;
    const write = (name: string, text: string) => {
      const element = item.querySelector(`[data-part="${name}"]`);
      if (text === '') element?.remove();
      else if (element) element.textContent = text;
    };
    const link = item.querySelector('a');
    if (link) link.href = withBase(base, path);
    item.querySelector('[data-provider]')?.setAttribute('data-provider', provider);
    write('title', title);
    // A reference ends with a colon and the title, which stands above it here.
    write('place', reference.slice(0, -title.length - 2));
    const oldIds = aliases.map((alias) => alias.replace(/^.*#/, '')).join(', ');
    write('old', oldIds && `Older id: ${oldIds}`);
    write('excerpt', excerpt);
    labelled(item.querySelector('button'), title);
    return item;
  }

  return {
    show,
    ready: () => source.load(wanted?.q ?? '').catch(() => undefined),
    first: () => found?.querySelector<HTMLAnchorElement>(':scope:not([hidden]) a') ?? null,
  };
}

function fits(step: FeedStep, { category, provider }: FilterState): boolean {
  return [step.category, ''].includes(category) && [step.provider, ''].includes(provider);
}

function labelled<T extends HTMLElement | null>(button: T, title: string): T {
  button?.setAttribute('aria-label', `Copy the link to “${title}”`);
  return button;
}

function titleOf(item: Element): string {
  return item.querySelector('[data-part="title"]')?.textContent.trim() ?? '';
}
