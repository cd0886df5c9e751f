/** The overview’s filter: hides the cards that don’t match, and puts the best of each group first. */

import type { FilterState } from './address.ts';
import { findableGuide } from './findable-guide.ts';
import { findMatches, indexOf, wordsIn } from '../search/match.ts';

/** @param root the element of OverviewFilter.astro */
export function overviewCards(root: HTMLElement) {
  const groups = [...document.querySelectorAll<HTMLElement>('.overview-group')];
  const empty = root.querySelector<HTMLElement>('.finder-empty');
  const guides = groups.flatMap((group) =>
    [...group.querySelectorAll<HTMLElement>('.cards > li')].map((card) =>
      findableGuide(
        {
          card,
          group,
          category: group.dataset['category'] ?? '',
          isGuide: card.classList.contains('card'),
        },
        JSON.parse(card.dataset['names'] ?? '[]') as string[],
        card.dataset['kind'] ?? '',
      ),
    ),
  );
  const all = guides.filter(({ item }) => item.isGuide).length;
  const index = indexOf(guides);

  function show({ q, category }: FilterState, announce: (message: string) => void): void {
    const isAsked = wordsIn(q).length > 0;
    const matches = findMatches(index, q).filter(
      (item) => ['', item.category].includes(category) && (item.isGuide || isAsked),
    );
    for (const { item } of guides) item.card.hidden = !matches.includes(item);
    for (const { card } of matches) card.parentElement?.append(card);
    for (const group of groups) group.hidden = !matches.some((item) => item.group === group);
    if (empty) empty.hidden = matches.length > 0;
    for (const help of empty?.querySelectorAll<HTMLElement>('[data-for]') ?? []) {
      help.hidden = (help.dataset['for'] === 'scim') !== (category === 'scim');
    }
    const count = matches.filter(({ isGuide }) => isGuide).length;
    if (matches.length === 0) announce('No guide matches.');
    else if (count === all) announce(`${String(all)} guides`);
    else announce(`${String(count)} of ${String(all)} guides`);
  }

  return {
    show,
    first: () =>
      document.querySelector<HTMLAnchorElement>(
        '.overview-group:not([hidden]) .cards > li:not([hidden]) a',
      ),
  };
}
