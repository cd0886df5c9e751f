/** Forwards an address of a divided page to the part that has its id now: the link whose `data-ids` begins the id. */

import { namedPart } from '../permalinks/named-part.ts';

function forward(): void {
  const id = namedPart(location.hash);
  if (id === '' || document.getElementById(id)) return;
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-ids]')];
  const part = links
    .filter(({ dataset }) => id.startsWith(dataset['ids'] ?? ' '))
    .sort((a, b) => (b.dataset['ids'] ?? '').length - (a.dataset['ids'] ?? '').length)[0];
  if (part) location.replace(`${part.href}#${id}`);
}

addEventListener('hashchange', forward);
forward();
